#nullable enable

namespace BodyWithGetAndDelete;

/// <summary>Body with get and delete</summary>
public partial class BodyWithGetAndDeleteClient : ApiClient
{
    /// <summary>The <c>X</c> operations.</summary>
    public virtual XClient X => throw null!;
}

/// <summary>The <c>Query</c> schema.</summary>
[ApiSchema("Query")]
public sealed partial class Query
{
    /// <summary>The <c>q</c> member.</summary>
    public string? Q { get; set; }
}

/// <summary>The <c>X</c> operations.</summary>
public partial class XClient : ResourceClient
{
    /// <summary>Calls <c>GET /a</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("search", "GET", "/a")]
    public virtual Task SearchAsync(
        Query? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>DELETE /a</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("remove", "DELETE", "/a")]
    public virtual Task RemoveAsync(Query body, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
