#nullable enable

namespace MultipartTyped;

/// <summary>The <c>/paths/~1attachments/post/requestBody/content/multipart~1form-data/schema</c> schema.</summary>
[ApiSchema("/paths/~1attachments/post/requestBody/content/multipart~1form-data/schema")]
public abstract partial class AddAttachmentRequest
{
    /// <summary>Wraps a value as <see cref="ByContentCase"/>.</summary>
    public static implicit operator AddAttachmentRequest(ByContent value) => throw null!;

    /// <summary>Wraps a value as <see cref="ByLinkCase"/>.</summary>
    public static implicit operator AddAttachmentRequest(ByLink value) => throw null!;

    /// <summary>The case of <c>ByContentCase</c>.</summary>
    public sealed class ByContentCase : AddAttachmentRequest
    {
        /// <summary>Wraps a value.</summary>
        public ByContentCase(ByContent value) => throw null!;

        /// <summary>The value.</summary>
        public ByContent Value { get; }
    }

    /// <summary>The case of <c>ByLinkCase</c>.</summary>
    public sealed class ByLinkCase : AddAttachmentRequest
    {
        /// <summary>Wraps a value.</summary>
        public ByLinkCase(ByLink value) => throw null!;

        /// <summary>The value.</summary>
        public ByLink Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : AddAttachmentRequest
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>ByContent</c> schema.</summary>
[ApiSchema("ByContent")]
public sealed partial class ByContent
{
    /// <summary>The <c>content</c> member.</summary>
    public required UploadFile Content { get; set; }

    /// <summary>The <c>note</c> member.</summary>
    public string? Note { get; set; }
}

/// <summary>The <c>ByLink</c> schema.</summary>
[ApiSchema("ByLink")]
public sealed partial class ByLink
{
    /// <summary>The <c>link</c> member.</summary>
    public required string Link { get; set; }
}

/// <summary>The <c>/paths/~1notes/post/requestBody/content/multipart~1form-data/schema</c> schema.</summary>
[ApiSchema("/paths/~1notes/post/requestBody/content/multipart~1form-data/schema")]
public sealed partial class CreateNoteMultipartRequest
{
    /// <summary>The <c>text</c> member.</summary>
    public string? Text { get; set; }

    /// <summary>The <c>files[0]</c> member.</summary>
    public UploadFile? Files0 { get; set; }
}

/// <summary>Multipart</summary>
public partial class MultipartTypedClient : ApiClient
{
    /// <summary>The <c>Pictures</c> operations.</summary>
    public virtual PicturesClient Pictures => throw null!;

    /// <summary>The <c>Notes</c> operations.</summary>
    public virtual NotesClient Notes => throw null!;
}

/// <summary>The <c>Note</c> schema.</summary>
[ApiSchema("Note")]
public sealed partial class Note
{
    /// <summary>The <c>text</c> member.</summary>
    public string? Text { get; set; }
}

/// <summary>The <c>Notes</c> operations.</summary>
public partial class NotesClient : ResourceClient
{
    /// <summary>Calls <c>POST /notes</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("createNote", "POST", "/notes")]
    public virtual Task CreateAsync(
        Note? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /notes</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("createNote", "POST", "/notes")]
    public virtual Task CreateAsync(
        CreateNoteMultipartRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /attachments</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("addAttachment", "POST", "/attachments")]
    public virtual Task AddAttachmentAsync(
        AddAttachmentRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /labels</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("setLabels", "PUT", "/labels")]
    public virtual Task SetLabelsAsync(
        IDictionary<string, string> body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>PictureUpload</c> schema.</summary>
[ApiSchema("PictureUpload")]
public sealed partial class PictureUpload
{
    /// <summary>The <c>file</c> member.</summary>
    public required UploadFile File { get; set; }

    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }

    /// <summary>The <c>others</c> member.</summary>
    public IList<UploadFile>? Others { get; set; }

    /// <summary>The <c>model</c> member.</summary>
    public PictureUploadModel? Model { get; set; }

    /// <summary>The <c>count</c> member.</summary>
    public long? Count { get; set; }

    /// <summary>The <c>comment</c> member.</summary>
    public Optional<string?> Comment { get; set; }

    /// <summary>The <c>tags</c> member.</summary>
    public IList<string>? Tags { get; set; }

    /// <summary>The <c>labels</c> member.</summary>
    public IList<string>? Labels { get; set; }

    /// <summary>The <c>codes</c> member.</summary>
    public IList<long>? Codes { get; set; }

    /// <summary>The <c>meta</c> member.</summary>
    public Note? Meta { get; set; }

    /// <summary>The <c>notes</c> member.</summary>
    public IList<Note>? Notes { get; set; }

    /// <summary>The <c>place</c> member.</summary>
    public PictureUploadPlace? Place { get; set; }
}

/// <summary>The <c>/components/schemas/PictureUpload/properties/model/anyOf/1</c> schema.</summary>
[ApiSchema("/components/schemas/PictureUpload/properties/model/anyOf/1")]
public readonly partial record struct PictureUploadModel
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public PictureUploadModel(string value) => throw null!;

    /// <summary>The value <c>small</c>.</summary>
    public static PictureUploadModel Small => new("small");

    /// <summary>The value <c>large</c>.</summary>
    public static PictureUploadModel Large => new("large");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator PictureUploadModel(string value) => throw null!;
}

/// <summary>The <c>/components/schemas/PictureUpload/properties/place</c> schema.</summary>
[ApiSchema("/components/schemas/PictureUpload/properties/place")]
public sealed partial class PictureUploadPlace
{
    /// <summary>The <c>city</c> member.</summary>
    public string? City { get; set; }
}

/// <summary>The <c>Pictures</c> operations.</summary>
public partial class PicturesClient : ResourceClient
{
    /// <summary>Calls <c>POST /pictures</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("uploadPicture", "POST", "/pictures")]
    public virtual Task UploadAsync(
        PictureUpload body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
