using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Validation;

/// <summary>Finds the places of JSON pointers in YAML nodes: a member's key, an element's start, and for what is missing the nearest ancestor.</summary>
internal static class YamlPlaces
{
    public static IReadOnlyDictionary<string, TextSpan> Find(YamlNode root, IReadOnlyCollection<string> pointers)
    {
        var places = new Dictionary<string, TextSpan>();
        var tree = PointerTree.Of(pointers);
        Mark(tree, new TextSpan(root.Span.Start, 0), places);
        Visit(root, tree, places);
        return places;
    }

    /// <summary>The recursion is as deep as the longest pointer that exists.</summary>
    private static void Visit(YamlNode node, PointerTree tree, Dictionary<string, TextSpan> places)
    {
        if (!tree.HasChildren)
        {
            return;
        }

        if (node.Items is { } items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (tree.Child(i.ToString(CultureInfo.InvariantCulture)) is { } child)
                {
                    VisitChild(child, new TextSpan(items[i].Span.Start, 0), items[i], places);
                }
            }
        }
        else if (node.Entries is { } entries)
        {
            foreach (var entry in YamlMapping.Entries(node))
            {
                if (tree.Child(entry.Key) is { } child)
                {
                    VisitChild(child, KeySpan(entries, entry.Key, entry.Value), entry.Value, places);
                }
            }
        }
    }

    private static void VisitChild(PointerTree child, TextSpan span, YamlNode value, Dictionary<string, TextSpan> places)
    {
        Mark(child, span, places);
        Visit(value, child, places);
    }

    /// <summary>The key where it is the mapping's own; the value's start where it was merged in.</summary>
    private static TextSpan KeySpan(List<(YamlNode Key, YamlNode Value)> entries, string name, YamlNode value)
    {
        foreach (var (key, own) in entries)
        {
            if (own == value && key.Scalar == name)
            {
                return key.Span;
            }
        }

        return new TextSpan(value.Span.Start, 0);
    }

    private static void Mark(PointerTree tree, TextSpan span, Dictionary<string, TextSpan> places)
    {
        foreach (var pointer in tree.All())
        {
            places[pointer] = span;
        }
    }
}
