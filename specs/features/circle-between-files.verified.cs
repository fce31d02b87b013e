#nullable enable

namespace CircleBetweenFiles;

/// <summary>The <c>Link</c> schema.</summary>
[ApiSchema("Link")]
public sealed partial class Link
{
    /// <summary>The <c>weight</c> member.</summary>
    public long? Weight { get; set; }

    /// <summary>The <c>to</c> member.</summary>
    public Node? To { get; set; }
}

/// <summary>The <c>Node</c> schema.</summary>
[ApiSchema("Node")]
public sealed partial class Node
{
    /// <summary>The <c>next</c> member.</summary>
    public Link? Next { get; set; }
}
