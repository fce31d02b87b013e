#nullable enable

namespace FilesOrText;

/// <summary>Files or text</summary>
public partial class FilesOrTextClient : ApiClient
{
    /// <summary>The <c>Transcriptions</c> operations.</summary>
    public virtual TranscriptionsClient Transcriptions => throw null!;
}

/// <summary>The <c>/paths/~1transcriptions/post/requestBody/content/multipart~1form-data/schema</c> schema.</summary>
[ApiSchema("/paths/~1transcriptions/post/requestBody/content/multipart~1form-data/schema")]
public sealed partial class TranscribeRequest
{
    /// <summary>The <c>audio</c> member.</summary>
    public required UploadFile Audio { get; set; }

    /// <summary>The <c>cover</c> member.</summary>
    public UploadFile? Cover { get; set; }
}

/// <summary>The <c>Transcriptions</c> operations.</summary>
public partial class TranscriptionsClient : ResourceClient
{
    /// <summary>Calls <c>POST /transcriptions</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("transcribe", "POST", "/transcriptions")]
    public virtual Task TranscribeAsync(
        TranscribeRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
