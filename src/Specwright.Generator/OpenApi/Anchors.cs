using System.Runtime.CompilerServices;
using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>Plain-name fragments (JSON Schema 2020-12, 8.2.2 <c>$anchor</c>).</summary>
internal static class Anchors
{
    private static readonly ConditionalWeakTable<SpecDom, Dictionary<string, Node>> s_anchors = new();

    /// <summary>The schema that carries an anchor; missing when none does.</summary>
    public static Node Find(SpecDom dom, string name) =>
        s_anchors.GetValue(dom, Collect).TryGetValue(name, out var node) ? node : default;

    /// <summary>The schema that a <c>$dynamicRef</c> leads to: the nearest around it that carries the anchor, else any that does.</summary>
    public static Node FindDynamic(Node from, string name)
    {
        for (var node = from; node.Exists; node = node.Parent)
        {
            if (node["$dynamicAnchor"].StringOrNull == name)
            {
                return node;
            }
        }

        return Find(from.Dom, name);
    }

    /// <summary>The schema that a <c>$recursiveRef</c> leads to (JSON Schema 2019-09): the outermost around it that says <c>$recursiveAnchor</c>, else the one that has an id.</summary>
    public static Node FindRecursive(Node from)
    {
        var (anchored, identified) = (default(Node), default(Node));
        for (var node = from; node.Exists; node = node.Parent)
        {
            anchored = node["$recursiveAnchor"].Boolean == true ? node : anchored;
            identified = identified.IsMissing && node["$id"].StringOrNull is not null ? node : identified;
        }

        return anchored.Exists ? anchored : identified;
    }

    /// <summary>All objects of a file.</summary>
    public static IEnumerable<Node> Objects(SpecDom dom)
    {
        var pending = new Stack<Node>([dom.Root]);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            if (node.IsObject)
            {
                yield return node;
            }

            PushChildren(pending, node);
        }
    }

    private static Dictionary<string, Node> Collect(SpecDom dom)
    {
        var anchors = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var node in Objects(dom))
        {
            if ((node["$anchor"].StringOrNull ?? node["$dynamicAnchor"].StringOrNull) is { } anchor && !anchors.ContainsKey(anchor))
            {
                anchors.Add(anchor, node);
            }
        }

        return anchors;
    }

    private static void PushChildren(Stack<Node> pending, Node node)
    {
        foreach (var member in node.Members)
        {
            Push(pending, member.Value, node);
        }

        foreach (var item in node.Items)
        {
            Push(pending, item, node);
        }
    }

    // An aliased YAML node has its parent elsewhere; following it here again could visit an alias bomb's every path.
    private static void Push(Stack<Node> pending, Node child, Node parent)
    {
        if (!child.IsScalar && child.Parent.Equals(parent))
        {
            pending.Push(child);
        }
    }
}
