#nullable enable

namespace OddPaths;

/// <summary>Odd paths</summary>
public partial class OddPathsClient : ApiClient
{
    /// <summary>The <c>X</c> operations.</summary>
    public virtual XClient X => throw null!;
}

/// <summary>The <c>X</c> operations.</summary>
public partial class XClient : ResourceClient
{
    /// <summary>Calls <c>POST /v1/{name}:cancel</c>.</summary>
    /// <param name="name">The <c>name</c> in the path.</param>
    [ApiOperation("cancel", "POST", "/v1/{name}:cancel")]
    public virtual Task CancelAsync(string name, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /files/{id}.json</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("getFile", "GET", "/files/{id}.json")]
    public virtual Task GetFileAsync(long id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /trailing/</c>.</summary>
    [ApiOperation("getTrailing", "GET", "/trailing/")]
    public virtual Task GetTrailingAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /a b/ü</c>.</summary>
    [ApiOperation("getSpaced", "GET", "/a b/ü")]
    public virtual Task GetSpacedAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /range/{from}-{to}</c>.</summary>
    /// <param name="from">The <c>from</c> in the path.</param>
    /// <param name="to">The <c>to</c> in the path.</param>
    [ApiOperation("getRange", "GET", "/range/{from}-{to}")]
    public virtual Task GetRangeAsync(
        long from,
        long to,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /no-slash</c>.</summary>
    [ApiOperation("getNoSlash", "GET", "/no-slash")]
    public virtual Task GetNoSlashAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
