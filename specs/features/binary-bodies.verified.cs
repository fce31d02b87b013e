#nullable enable

namespace BinaryBodies;

/// <summary>Binary bodies</summary>
public partial class BinaryBodiesClient : ApiClient
{
    /// <summary>The <c>Files</c> operations.</summary>
    public virtual FilesClient Files => throw null!;
}

/// <summary>The <c>Files</c> operations.</summary>
public partial class FilesClient : ResourceClient
{
    /// <summary>Calls <c>PUT /files/{name}</c>.</summary>
    /// <param name="name">The <c>name</c> in the path.</param>
    /// <param name="body">What to send.</param>
    [ApiOperation("upload", "PUT", "/files/{name}")]
    public virtual Task UploadAsync(
        string name,
        Stream body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /files/{name}</c>.</summary>
    /// <param name="name">The <c>name</c> in the path.</param>
    /// <returns>The bytes.</returns>
    [ApiOperation("download", "GET", "/files/{name}")]
    public virtual Task<Stream> DownloadAsync(
        string name,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
