#nullable enable

namespace HeaderAndCookieParameters;

/// <summary>The parameters of <c>getMe</c>.</summary>
public sealed partial class GetMeParameters
{
    /// <summary>The <c>X-Trace</c> parameter.</summary>
    public Guid? XTrace { get; set; }

    /// <summary>The <c>X-Tags</c> parameter.</summary>
    public IList<string>? XTags { get; set; }

    /// <summary>The <c>session</c> parameter.</summary>
    public string? Session { get; set; }
}

/// <summary>Header and cookie parameters</summary>
public partial class HeaderAndCookieParametersClient : ApiClient
{
    /// <summary>The <c>Me</c> operations.</summary>
    public virtual MeClient Me => throw null!;
}

/// <summary>The <c>Me</c> operations.</summary>
public partial class MeClient : ResourceClient
{
    /// <summary>Calls <c>GET /me</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("getMe", "GET", "/me")]
    public virtual Task GetAsync(
        GetMeParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
