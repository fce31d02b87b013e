namespace Specwright.Generator.Reading;

/// <summary>One value of the file: 24 bytes. Children follow their container, so a container's first child is the next node.</summary>
internal struct NodeData
{
    /// <summary>Offset of the value.</summary>
    public int Start;

    /// <summary>Length of the value; for containers an index into <see cref="ContainerData"/>, for decoded text one into <see cref="DecodedText"/>, for aliases the node meant.</summary>
    public int Length;

    /// <summary>Offset of the member name.</summary>
    public int NameStart;

    /// <summary>The member name in the <see cref="NameTable"/>, or -1.</summary>
    public int Name;

    /// <summary>The container, or -1.</summary>
    public int Parent;

    /// <summary>Length of the member name in the file, at most 65,535.</summary>
    public ushort NameLength;

    /// <summary>What the value is.</summary>
    public NodeKind Kind;

    /// <summary>How its text is to be had.</summary>
    public NodeFlags Flags;
}
