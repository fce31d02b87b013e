#nullable enable

namespace ServersWithVariables;

/// <summary>The <c>Files</c> operations.</summary>
public partial class FilesClient : ResourceClient
{
    /// <summary>Calls <c>GET /files</c>.</summary>
    [ApiOperation("listFiles", "GET", "/files")]
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Ping</c> operations.</summary>
public partial class PingClient : ResourceClient
{
    /// <summary>Calls <c>GET /ping</c>.</summary>
    [ApiOperation("ping", "GET", "/ping")]
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Servers with variables</summary>
public partial class ServersWithVariablesClient : ApiClient
{
    /// <summary>The <c>Ping</c> operations.</summary>
    public virtual PingClient Ping => throw null!;

    /// <summary>The <c>Files</c> operations.</summary>
    public virtual FilesClient Files => throw null!;
}

/// <summary>How a <see cref="ServersWithVariablesClient"/> behaves.</summary>
public partial class ServersWithVariablesClientOptions : ApiClientOptions
{
    /// <summary>The servers of the API, for <see cref="global::Specwright.ApiClientOptions.BaseUrl"/>.</summary>
    public static class Servers
    {
        /// <summary><c>https://eu.example.com/v2</c>.</summary>
        public const string Default = "https://eu.example.com/v2";

        /// <summary><c>https://eu.example.com/v2</c> with other values in it.</summary>
        /// <param name="region">One of <c>eu</c>, <c>us</c>.</param>
        /// <param name="version"><c>version</c>.</param>
        /// <returns>The address.</returns>
        public static string DefaultWith(
            string region = "eu",
            string version = "v2") => throw null!;

        /// <summary>Local</summary>
        public const string Local = "http://localhost:8080";
    }
}
