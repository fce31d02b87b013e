#nullable enable

namespace CommonHeaderParameters;

/// <summary>Common header parameters</summary>
public partial class CommonHeaderParametersClient : ApiClient
{
    /// <summary>The <c>X</c> operations.</summary>
    public virtual XClient X => throw null!;
}

/// <summary>How a <see cref="CommonHeaderParametersClient"/> behaves.</summary>
public partial class CommonHeaderParametersClientOptions : ApiClientOptions
{
    /// <summary>The <c>X-Tenant</c> parameter.</summary>
    /// <remarks>The API requires it of every request; a call without it is refused before it is sent.</remarks>
    public string? Tenant { get; set; }

    /// <summary>The <c>X-Trace</c> parameter.</summary>
    public string? Trace { get; set; }

    /// <summary>The servers of the API, for <see cref="global::Specwright.ApiClientOptions.BaseUrl"/>.</summary>
    public static class Servers
    {
        /// <summary><c>https://api.example.com</c>.</summary>
        public const string Default = "https://api.example.com";
    }
}

/// <summary>The <c>X</c> operations.</summary>
public partial class XClient : ResourceClient
{
    /// <summary>Calls <c>GET /a</c>.</summary>
    [ApiOperation("a", "GET", "/a")]
    public virtual Task AAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /b</c>.</summary>
    [ApiOperation("b", "GET", "/b")]
    public virtual Task BAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
