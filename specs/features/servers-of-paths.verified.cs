#nullable enable

namespace ServersOfPaths;

/// <summary>The <c>Files</c> operations.</summary>
public partial class FilesClient : ResourceClient
{
    /// <summary>Calls <c>GET /files</c>.</summary>
    [ApiOperation("listFiles", "GET", "/files")]
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Servers of paths</summary>
public partial class ServersOfPathsClient : ApiClient
{
    /// <summary>The <c>Files</c> operations.</summary>
    public virtual FilesClient Files => throw null!;

    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>How a <see cref="ServersOfPathsClient"/> behaves.</summary>
public partial class ServersOfPathsClientOptions : ApiClientOptions
{
    /// <summary>The servers of the API, for <see cref="global::Specwright.ApiClientOptions.BaseUrl"/>.</summary>
    public static class Servers
    {
        /// <summary><c>https://api.example.com/v1</c>.</summary>
        public const string Default = "https://api.example.com/v1";

        /// <summary>Files</summary>
        public const string Files = "https://files.example.com/v1";
    }
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>GET /things</c>.</summary>
    [ApiOperation("listThings", "GET", "/things")]
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
