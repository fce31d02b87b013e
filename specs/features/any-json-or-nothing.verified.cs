#nullable enable

namespace AnyJsonOrNothing;

/// <summary>Issues</summary>
public partial class AnyJsonOrNothingClient : ApiClient
{
    /// <summary>The <c>Issues</c> operations.</summary>
    public virtual IssuesClient Issues => throw null!;
}

/// <summary>The <c>Issues</c> operations.</summary>
public partial class IssuesClient : ResourceClient
{
    /// <summary>Calls <c>PUT /issues/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <returns>The issue.</returns>
    [ApiOperation("editIssue", "PUT", "/issues/{id}")]
    public virtual Task<JsonElement> EditAsync(
        string id,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
