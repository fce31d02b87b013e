#nullable enable

namespace InternalAndIgnored;

/// <summary>Internal and ignored</summary>
public partial class InternalAndIgnoredClient : ApiClient
{
    /// <summary>The <c>PagesGroup</c> operations.</summary>
    public virtual PagesClient PagesGroup => throw null!;
}

/// <summary>The <c>Pages</c> operations.</summary>
public partial class PagesClient : ResourceClient
{
    /// <summary>Calls <c>GET /open</c>.</summary>
    [ApiOperation("open", "GET", "/open")]
    public virtual Task OpenAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
