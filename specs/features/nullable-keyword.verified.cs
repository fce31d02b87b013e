#nullable enable

namespace NullableKeyword;

/// <summary>The <c>Note</c> schema.</summary>
[ApiSchema("Note")]
public sealed partial class Note
{
    /// <summary>The <c>text</c> member.</summary>
    public required string Text { get; set; }

    /// <summary>Null for an anonymous note.</summary>
    public required string? Author { get; set; }

    /// <summary>The <c>parent</c> member.</summary>
    public Optional<long?> Parent { get; set; }

    /// <summary>The <c>reply</c> member.</summary>
    public Optional<Note?> Reply { get; set; }
}
