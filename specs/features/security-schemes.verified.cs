#nullable enable

namespace SecuritySchemes;

/// <summary>Security schemes</summary>
public partial class SecuritySchemesClient : ApiClient
{
    /// <summary>The <c>X</c> operations.</summary>
    public virtual XClient X => throw null!;
}

/// <summary>The <c>X</c> operations.</summary>
public partial class XClient : ResourceClient
{
    /// <summary>Calls <c>GET /a</c>.</summary>
    [ApiOperation("getA", "GET", "/a")]
    public virtual Task GetAAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /open</c>.</summary>
    [ApiOperation("getOpen", "GET", "/open")]
    public virtual Task GetOpenAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /header</c>.</summary>
    [ApiOperation("getHeader", "GET", "/header")]
    public virtual Task GetHeaderAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /query</c>.</summary>
    [ApiOperation("getQuery", "GET", "/query")]
    public virtual Task GetQueryAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /cookie</c>.</summary>
    [ApiOperation("getCookie", "GET", "/cookie")]
    public virtual Task GetCookieAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
