namespace Specwright.Generator.Reading;

/// <summary>What a YAML anchor marks.</summary>
internal readonly struct Anchor(int node, NodeSize size, NodeKind kind, string? text)
{
    /// <summary>An anchor inside of which we still are.</summary>
    public static Anchor Unfinished { get; } = new(-1, default, NodeKind.Missing, null);

    /// <summary>The node, or -1 when a name is marked, which is no node.</summary>
    public int Node { get; } = node;

    /// <summary>How large the node is.</summary>
    public NodeSize Size { get; } = size;

    /// <summary>What the value is; missing while it is not finished.</summary>
    public NodeKind Kind { get; } = kind;

    /// <summary>The text of a scalar or name.</summary>
    public string? Text { get; } = text;
}
