using Specwright.Generator.Diagnostics;
using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>Follows Reference Objects (OpenAPI 3.1, 4.8.23) within the project's own files; never opens anything.</summary>
internal sealed class References(SpecFiles files, Problems problems)
{
    private readonly HashSet<Node> _reported = [];
    private bool _isBeyond;

    /// <summary>The node itself, or what its <c>$ref</c> leads to at last; missing when it leads nowhere.</summary>
    public Node Follow(Node node)
    {
        // Nearly every chain has one step; only longer ones are worth a set.
        HashSet<Node>? passed = null;
        while (TextOf(node) is { } reference)
        {
            var target = Step(node, reference);
            if (TextOf(target) is not null && !(passed ??= [node]).Add(target))
            {
                return Cycle(target);
            }

            node = target;
        }

        return node;
    }

    /// <summary>What a node's <c>$ref</c> leads to in one step; the node itself without one.</summary>
    public Node Step(Node node) => TextOf(node) is { } reference ? Step(node, reference) : node;

    /// <summary>The text of a node's <c>$ref</c>; null without one.</summary>
    public static string? TextOf(Node node) => node.IsObject ? node["$ref"].StringOrNull : null;

    /// <summary>The name that a reference itself gives to its target: that of a reusable schema, or of the file; null when it names a mere place.</summary>
    public static string? NameIn(Node node)
    {
        var reference = (TextOf(node) ?? "").TrimEnd('#');
        var hash = reference.IndexOf('#');
        var segments = (hash < 0 ? reference : reference.Substring(hash + 1)).Split('/');
        var last = Decode(segments[segments.Length - 1]).Replace("~1", "/").Replace("~0", "~");
        if (hash < 0)
        {
            var dot = last.IndexOf('.');
            return dot > 0 ? last.Substring(0, dot) : last;
        }

        // A file that is a list of schemas, as bundlers take them: common.yaml#/Pet.
        var isListed = hash > 0 && segments.Length == 2;
        return isListed || (segments.Length > 1 && segments[segments.Length - 2] is "schemas" or "definitions" or "$defs") ? last : null;
    }

    private Node Step(Node node, string reference)
    {
        var hash = reference.IndexOf('#');
        var file = Decode(hash < 0 ? reference : reference.Substring(0, hash));
        var fragment = hash < 0 ? "" : Decode(reference.Substring(hash + 1));
        if (file.Length > 0 && SpecPath.IsRemote(file))
        {
            return SchemaIds.Resolve(node, file, fragment) is { Exists: true } named ? named : Unresolved(SpecRule.RemoteReference, node, reference);
        }

        var dom = file.Length == 0 ? node.Dom : files.Find(node.Dom, file);
        if (dom is null)
        {
            return SchemaIds.Resolve(node, file, fragment) is { Exists: true } named ? named : Unresolved(SpecRule.UnresolvedReference, node, reference, ": no file of this path is among the project's AdditionalFiles");
        }

        var target = Locate(dom, fragment);
        if (target.IsMissing)
        {
            target = SchemaIds.Resolve(node, file, fragment);
        }

        return target.IsMissing ? Unresolved(SpecRule.UnresolvedReference, node, reference, "") : target;
    }

    private Node Locate(SpecDom dom, string fragment)
    {
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return Anchors.Find(dom, fragment);
        }

        var target = dom.Root.Resolve(fragment);
        if (target.Exists || _isBeyond || fragment.Length == 0)
        {
            return target;
        }

        // One level: a reference on the way that itself leads through another would never end in a hostile file.
        _isBeyond = true;
        target = LocateBeyond(dom, fragment);
        _isBeyond = false;
        return target;
    }

    // A pointer may lead through a reference: "components: { schemas: { $ref: schemas.yaml } }" is usual where a spec has many files.
    private Node LocateBeyond(SpecDom dom, string fragment)
    {
        var node = dom.Root;
        foreach (var segment in fragment.Substring(1).Split('/'))
        {
            var next = node.Resolve("/" + segment);
            node = next.Exists || TextOf(node) is null ? next : Follow(node).Resolve("/" + segment);
        }

        return node;
    }

    // One problem for a ring, wherever it is entered: at its first reference in the file.
    private Node Cycle(Node start)
    {
        var ring = new List<Node> { start };
        for (var node = Step(start); !node.Equals(start); node = Step(node))
        {
            ring.Add(node);
        }

        var first = ring.OrderBy(static node => node.Dom.Path, StringComparer.Ordinal).ThenBy(static node => node.Span.Start).First();
        if (_reported.Add(first["$ref"]))
        {
            problems.Report(SpecRule.ReferenceCycle, first["$ref"], first.Pointer);
        }

        return default;
    }

    private Node Unresolved(SpecRule rule, Node node, params string[] arguments)
    {
        var reference = node["$ref"];
        if (_reported.Add(reference))
        {
            problems.Report(rule, reference, arguments);
        }

        return default;
    }

    private static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
}
