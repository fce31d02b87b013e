#nullable enable

namespace ReadOnlyMembersOfForms;

/// <summary>The <c>Author</c> schema.</summary>
[ApiSchema("Author")]
public sealed partial class Author
{
    /// <summary>The <c>rank</c> member.</summary>
    public long? Rank { get; set; }

    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>The parameters of <c>findNotes</c>.</summary>
public sealed partial class FindNotesParameters
{
    /// <summary>The <c>like</c> parameter.</summary>
    public Author? Like { get; set; }
}

/// <summary>The <c>Note</c> schema.</summary>
[ApiSchema("Note")]
public sealed partial class Note
{
    /// <summary>The <c>id</c> member.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The <c>text</c> member.</summary>
    public required string Text { get; set; }

    /// <summary>The <c>author</c> member.</summary>
    public Author? Author { get; set; }
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

    /// <summary>Calls <c>PUT /notes</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("replaceNote", "PUT", "/notes")]
    public virtual Task ReplaceAsync(Note body, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /notes</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("findNotes", "GET", "/notes")]
    public virtual Task FindAsync(
        FindNotesParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Read-only members of forms</summary>
public partial class ReadOnlyMembersOfFormsClient : ApiClient
{
    /// <summary>The <c>Notes</c> operations.</summary>
    public virtual NotesClient Notes => throw null!;
}
