#nullable enable

namespace AzurePathsAndHosts;

/// <summary>Azure paths and hosts</summary>
public partial class AzurePathsAndHostsClient : ApiClient
{
    /// <summary>The <c>Filesystem</c> operations.</summary>
    public virtual FilesystemClient Filesystem => throw null!;
}

/// <summary>How a <see cref="AzurePathsAndHostsClient"/> behaves.</summary>
public partial class AzurePathsAndHostsClientOptions : ApiClientOptions
{
    /// <summary>The servers of the API, for <see cref="global::Specwright.ApiClientOptions.BaseUrl"/>.</summary>
    public static class Servers
    {
        /// <summary><c>https://devstore.store.example/v1</c>.</summary>
        public const string Default = "https://devstore.store.example/v1";

        /// <summary><c>https://devstore.store.example/v1</c> with other values in it.</summary>
        /// <param name="account">The account.</param>
        /// <param name="suffix"><c>suffix</c>.</param>
        /// <returns>The address.</returns>
        public static string DefaultWith(
            string account = "devstore",
            string suffix = "store.example") => throw null!;
    }
}

/// <summary>The <c>Filesystem</c> operations.</summary>
public partial class FilesystemClient : ResourceClient
{
    /// <summary>Calls <c>GET /{filesystem}</c>.</summary>
    /// <param name="filesystem">The <c>filesystem</c> in the path.</param>
    [ApiOperation("Filesystem_List", "GET", "/{filesystem}")]
    public virtual Task ListAsync(
        string filesystem,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PATCH /{filesystem}?action=append</c>.</summary>
    /// <param name="filesystem">The <c>filesystem</c> in the path.</param>
    [ApiOperation("Filesystem_Append", "PATCH", "/{filesystem}?action=append")]
    public virtual Task AppendAsync(
        string filesystem,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
