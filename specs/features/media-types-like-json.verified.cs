#nullable enable

namespace MediaTypesLikeJson;

/// <summary>The <c>A</c> schema.</summary>
[ApiSchema("A")]
public sealed partial class A
{
    /// <summary>The <c>a</c> member.</summary>
    public long? AValue { get; set; }
}

/// <summary>Media types like json</summary>
public partial class MediaTypesLikeJsonClient : ApiClient
{
    /// <summary>The <c>X</c> operations.</summary>
    public virtual XClient X => throw null!;
}

/// <summary>The <c>X</c> operations.</summary>
public partial class XClient : ResourceClient
{
    /// <summary>Calls <c>GET /a</c>.</summary>
    /// <returns>A.</returns>
    [ApiOperation("getA", "GET", "/a")]
    public virtual Task<A> GetAAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /b</c>.</summary>
    /// <returns>A.</returns>
    [ApiOperation("getB", "GET", "/b")]
    public virtual Task<A> GetBAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
