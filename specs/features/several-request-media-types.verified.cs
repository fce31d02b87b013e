#nullable enable

namespace SeveralRequestMediaTypes;

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
    [ApiOperation("addNote", "POST", "/notes")]
    public virtual Task AddAsync(Note? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /notes</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("addNote", "POST", "/notes")]
    public virtual Task AddAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Several request media types</summary>
public partial class SeveralRequestMediaTypesClient : ApiClient
{
    /// <summary>The <c>Notes</c> operations.</summary>
    public virtual NotesClient Notes => throw null!;
}
