#nullable enable

namespace HeadersThatTheClientWrites;

/// <summary>Headers that the client writes</summary>
public partial class HeadersThatTheClientWritesClient : ApiClient
{
    /// <summary>The <c>X</c> operations.</summary>
    public virtual XClient X => throw null!;
}

/// <summary>The <c>X</c> operations.</summary>
public partial class XClient : ResourceClient
{
    /// <summary>Calls <c>GET /a</c>.</summary>
    [ApiOperation("a", "GET", "/a")]
    public virtual Task AAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /b</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("b", "POST", "/b")]
    public virtual Task BAsync(string? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
