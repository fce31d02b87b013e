#nullable enable

namespace FormsThatAreWrittenAlready;

/// <summary>Forms that are written already</summary>
public partial class FormsThatAreWrittenAlreadyClient : ApiClient
{
    /// <summary>The <c>Notes</c> operations.</summary>
    public virtual NotesClient Notes => throw null!;
}

/// <summary>The <c>Notes</c> operations.</summary>
public partial class NotesClient : ResourceClient
{
    /// <summary>Calls <c>POST /notes</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("createNote", "POST", "/notes")]
    public virtual Task CreateAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /notes</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("replaceNote", "PUT", "/notes")]
    public virtual Task ReplaceAsync(Stream body, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PATCH /notes</c>.</summary>
    /// <param name="body">Sent as application/json; a Content-Type header in the options says application/*+json instead.</param>
    [ApiOperation("changeNote", "PATCH", "/notes")]
    public virtual Task ChangeAsync(
        JsonElement body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
