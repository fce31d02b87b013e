using Specwright.Generator.Diagnostics;
using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>Follows Reference Objects (OpenAPI 3.1, 4.8.23) within the project's own files; never opens anything.</summary>
internal sealed class References(SpecFiles files, Problems problems)
{
    private readonly HashSet<Node> _reported = [];
    private readonly Dictionary<Node, Node> _doubles = [];
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

        return _doubles.TryGetValue(node, out var known) ? known : node;
    }

    /// <summary>Takes nodes that say what another says: a reference to one of them leads to that from now on.</summary>
    public void Unite(IEnumerable<KeyValuePair<Node, Node>> doubles)
    {
        foreach (var pair in doubles)
        {
            _doubles[pair.Key] = pair.Value;
        }
    }

    /// <summary>The items of a list, their references and its own followed.</summary>
    public IEnumerable<Node> Items(Node list) => Follow(list).Items.Select(Follow);

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
            return SpecPath.FileName(last);
        }

        // A file that is a list of schemas, as bundlers take them: common.yaml#/Pet.
        var isListed = hash > 0 && segments.Length == 2;
        return isListed || (segments.Length > 1 && segments[segments.Length - 2] is "schemas" or "definitions" or "$defs") ? last : null;
    }

    /// <summary>What a reference leads to in one step; missing when it leads nowhere, which is no problem here.</summary>
    /// <param name="from">Where it stands.</param>
    /// <param name="reference">The text of the reference.</param>
    public Node Find(Node from, string reference)
    {
        var (file, fragment) = Split(reference);
        var dom = FileOf(from, file) ?? FileOf(from, reference.Split('#')[0]);
        var target = dom is null ? default : Locate(dom, fragment);
        return target.Exists ? target : files.Ids.Resolve(from, file, fragment);
    }

    /// <summary>What a text that is meant as a reference (a discriminator's mapping) leads to at last; missing when it leads nowhere, which is no problem here.</summary>
    /// <param name="from">Where it stands.</param>
    /// <param name="reference">The text.</param>
    public Node Target(Node from, string reference) => Find(from, reference) is { Exists: true } target ? Follow(target) : default;

    private Node Step(Node node, string reference) => Find(node, reference) is { Exists: true } target ? target : Unresolved(node, reference);

    private static (string File, string Fragment) Split(string reference)
    {
        var hash = reference.IndexOf('#');
        return hash < 0 ? (Decode(reference), "") : (Decode(reference.Substring(0, hash)), Decode(reference.Substring(hash + 1)));
    }

    private SpecDom? FileOf(Node from, string file) =>
        file.Length == 0 ? from.Dom
        : SpecPath.IsRemote(file) ? null
        : files.Find(from.Dom, file);

    private Node Locate(SpecDom dom, string fragment)
    {
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return Anchors.Find(dom, fragment);
        }

        // What "pet.yaml#/" means, unless a member has no name.
        var target = dom.Root.Resolve(fragment);
        if (target.IsMissing && fragment == "/")
        {
            return dom.Root;
        }

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
            problems.Report(SpecRule.ReferenceCycle, first["$ref"], first.Pointer, "its value is a JsonElement");
        }

        return default;
    }

    private Node Unresolved(Node node, string reference)
    {
        if (_reported.Add(node["$ref"]))
        {
            var file = Split(reference).File;
            var rule = SpecPath.IsRemote(file) ? SpecRule.RemoteReference : SpecRule.UnresolvedReference;
            problems.Report(rule, node["$ref"], reference, FileOf(node, file) is not null ? ""
                : files.FindNearby(SpecPath.Combine(node.Dom.Path, file)) is { } near ? $"; the project has '{FromRoot(near)}'"
                : $": add '{PathFromRoot(node, file)}' to the project's AdditionalFiles");
        }

        return default;
    }

    // The file as it is to be looked for: from the spec, not from the file that refers to it.
    private string PathFromRoot(Node node, string file)
    {
        var path = SpecPath.Combine(node.Dom.Path, file);
        return FromRoot(path) is var shorter && shorter.Length < path.Length ? shorter : file;
    }

    private string FromRoot(string path)
    {
        var folder = SpecPath.Combine(files.Root.Path, "");
        return path.StartsWith(folder + "/", StringComparison.Ordinal) ? path.Substring(folder.Length + 1) : path;
    }

    private static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
}
