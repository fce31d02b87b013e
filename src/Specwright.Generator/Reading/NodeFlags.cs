namespace Specwright.Generator.Reading;

/// <summary>How the text of a node is to be had.</summary>
[Flags]
internal enum NodeFlags : byte
{
    /// <summary>The text is the slice of the file.</summary>
    None = 0,

    /// <summary>The slice has a quote on either side that is not part of the text.</summary>
    Quoted = 1,

    /// <summary>The slice holds JSON escapes.</summary>
    Escaped = 2,

    /// <summary>The text differs from the slice and lies in <see cref="SpecDom"/>'s table of decoded texts.</summary>
    Decoded = 4,

    /// <summary>The node stands for another node.</summary>
    Alias = 8,

    /// <summary>The node is in the file but not in the document: the second of two equal names, or a merge key.</summary>
    Hidden = 16,

    /// <summary>The node is what a YAML merge key takes in; it is hidden too.</summary>
    Merge = 32,
}
