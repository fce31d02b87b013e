#nullable enable

namespace BareMinimum;

/// <summary>A client of <c>BareMinimum</c>. It is thread-safe: make one and share it.</summary>
public partial class BareMinimumClient : ApiClient
{
    /// <summary>The <c>Ping</c> operations.</summary>
    public virtual PingClient Ping => throw null!;
}

/// <summary>The <c>Ping</c> operations.</summary>
public partial class PingClient : ResourceClient
{
    /// <summary>Calls <c>GET /ping</c>.</summary>
    [ApiOperation("getPing", "GET", "/ping")]
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
