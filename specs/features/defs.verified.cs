#nullable enable

namespace Defs;

/// <summary>The <c>/components/schemas/Tree/$defs/Node</c> schema.</summary>
[ApiSchema("/components/schemas/Tree/$defs/Node")]
public sealed partial class Node
{
    /// <summary>The <c>value</c> member.</summary>
    public long? Value { get; set; }

    /// <summary>The <c>next</c> member.</summary>
    public Node? Next { get; set; }
}

/// <summary>The <c>Tree</c> schema.</summary>
[ApiSchema("Tree")]
public sealed partial class Tree
{
    /// <summary>The <c>root</c> member.</summary>
    public Node? Root { get; set; }
}
