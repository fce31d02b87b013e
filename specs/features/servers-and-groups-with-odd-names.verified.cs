#nullable enable

namespace ServersAndGroupsWithOddNames;

/// <summary>The <c>ABResource</c> operations.</summary>
public partial class ABResourceClient : ResourceClient
{
    /// <summary>Calls <c>GET /b</c>.</summary>
    [ApiOperation("getB", "GET", "/b")]
    public virtual Task GetBAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Ab</c> operations.</summary>
public partial class AbClient : ResourceClient
{
    /// <summary>Calls <c>GET /a</c>.</summary>
    [ApiOperation("getA", "GET", "/a")]
    public virtual Task GetAAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Servers and groups with odd names</summary>
public partial class ServersAndGroupsWithOddNamesClient : ApiClient
{
    /// <summary>The <c>Ab</c> operations.</summary>
    public virtual AbClient Ab => throw null!;

    /// <summary>The <c>ABGroup</c> operations.</summary>
    public virtual ABResourceClient ABGroup => throw null!;
}

/// <summary>How a <see cref="ServersAndGroupsWithOddNamesClient"/> behaves.</summary>
public partial class ServersAndGroupsWithOddNamesClientOptions : ApiClientOptions
{
    /// <summary>The servers of the API, for <see cref="global::Specwright.ApiClientOptions.BaseUrl"/>.</summary>
    public static class Servers
    {
        /// <summary>Servers</summary>
        public const string Default = "https://eu.example.com";

        /// <summary><c>https://eu.example.com</c> with other values in it.</summary>
        /// <param name="region"><c>region</c>.</param>
        /// <returns>The address.</returns>
        public static string DefaultWith(string region = "eu") => throw null!;

        /// <summary>Get type</summary>
        public const string GetTypeServer = "https://a.example.com";

        /// <summary>Servers</summary>
        public const string ServersServer = "https://b.example.com";

        /// <summary>Default with</summary>
        public const string DefaultWithServer = "https://c.example.com";
    }
}
