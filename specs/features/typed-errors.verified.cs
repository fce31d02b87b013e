#nullable enable

namespace TypedErrors;

/// <summary>The <c>Pets</c> operations.</summary>
public partial class PetsClient : ResourceClient
{
    /// <summary>Calls <c>DELETE /pets/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("deletePet", "DELETE", "/pets/{id}")]
    public virtual Task DeleteAsync(Guid id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Problem</c> schema.</summary>
[ApiSchema("Problem")]
public sealed partial class Problem
{
    /// <summary>The <c>title</c> member.</summary>
    public string? Title { get; set; }
}

/// <summary>Typed errors</summary>
public partial class TypedErrorsClient : ApiClient
{
    /// <summary>The <c>Pets</c> operations.</summary>
    public virtual PetsClient Pets => throw null!;
}
