#nullable enable

namespace MultipartByPosition;

/// <summary>The <c>Batches</c> operations.</summary>
public partial class BatchesClient : ResourceClient
{
    /// <summary>Calls <c>POST /batch</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("sendBatch", "POST", "/batch")]
    public virtual Task SendBatchAsync(
        HttpContent body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /upload</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("upload", "POST", "/upload")]
    public virtual Task UploadAsync(
        UploadRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Multipart by position</summary>
public partial class MultipartByPositionClient : ApiClient
{
    /// <summary>The <c>Batches</c> operations.</summary>
    public virtual BatchesClient Batches => throw null!;
}

/// <summary>The <c>/paths/~1upload/post/requestBody/content/multipart~1form-data/schema</c> schema.</summary>
[ApiSchema("/paths/~1upload/post/requestBody/content/multipart~1form-data/schema")]
public sealed partial class UploadRequest
{
    /// <summary>The <c>meta</c> member.</summary>
    public UploadRequestMeta? Meta { get; set; }
}

/// <summary>The <c>/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/meta</c> schema.</summary>
[ApiSchema("/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/meta")]
public sealed partial class UploadRequestMeta
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}
