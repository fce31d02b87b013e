using System;
using System.Collections.Generic;

namespace Specwright.Validation;

/// <summary>The wanted JSON pointers as a tree, so that one walk over a document finds all of them and passes over the rest.</summary>
internal sealed class PointerTree
{
    private readonly Dictionary<string, PointerTree> _children = new(StringComparer.Ordinal);

    /// <summary>The pointers, as they were asked for, that end here.</summary>
    public List<string> Pointers { get; } = [];

    public static PointerTree Of(IEnumerable<string> pointers)
    {
        var root = new PointerTree();
        foreach (var pointer in pointers)
        {
            var node = root;
            foreach (var segment in Segments(pointer))
            {
                if (!node._children.TryGetValue(segment, out var child))
                {
                    node._children.Add(segment, child = new PointerTree());
                }

                node = child;
            }

            node.Pointers.Add(pointer);
        }

        return root;
    }

    /// <summary>True while there is something to find below.</summary>
    public bool HasChildren => _children.Count > 0;

    /// <summary>The wanted part below a member or element.</summary>
    public PointerTree? Child(string segment) => _children.TryGetValue(segment, out var child) ? child : null;

    /// <summary>The pointers that end here or anywhere below: where a member is missing, its nearest ancestor is the place.</summary>
    public IEnumerable<string> All()
    {
        var open = new Stack<PointerTree>();
        open.Push(this);
        while (open.Count > 0)
        {
            var node = open.Pop();
            foreach (var pointer in node.Pointers)
            {
                yield return pointer;
            }

            foreach (var child in node._children.Values)
            {
                open.Push(child);
            }
        }
    }

    private static IEnumerable<string> Segments(string pointer)
    {
        var path = pointer.StartsWith("#", StringComparison.Ordinal) ? pointer.Substring(1) : pointer;
        if (!path.StartsWith("/", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var segment in path.Substring(1).Split('/'))
        {
            yield return segment.Replace("~1", "/").Replace("~0", "~");
        }
    }
}
