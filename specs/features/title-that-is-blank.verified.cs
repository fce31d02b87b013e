#nullable enable

namespace TitleThatIsBlank;

/// <summary>The <c>Ping</c> operations.</summary>
public partial class PingClient : ResourceClient
{
    /// <summary>Calls <c>GET /ping</c>.</summary>
    [ApiOperation("ping", "GET", "/ping")]
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>A client of <c>TitleThatIsBlank</c>. It is thread-safe: make one and share it.</summary>
public partial class TitleThatIsBlankClient : ApiClient
{
    /// <summary>The <c>Ping</c> operations.</summary>
    public virtual PingClient Ping => throw null!;
}
