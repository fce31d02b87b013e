using System.Runtime.CompilerServices;
using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>Schemas that name themselves by URI (JSON Schema 2020-12, 8.2.1 <c>$id</c>), and what is relative to them.</summary>
internal static class SchemaIds
{
    private const string Name = "$id";

    // Where a document is got from is not known; nothing is ever opened there.
    private static readonly Uri s_unknown = new("https://spec.invalid/");
    private static readonly ConditionalWeakTable<SpecDom, Dictionary<string, Node>> s_ids = new();

    /// <summary>What a reference leads to by way of <c>$id</c>; missing when that leads nowhere.</summary>
    /// <param name="from">The schema that refers.</param>
    /// <param name="file">The reference up to its <c>#</c>, decoded; may be empty.</param>
    /// <param name="fragment">What follows, decoded.</param>
    public static Node Resolve(Node from, string file, string fragment)
    {
        var resource = file.Length == 0 ? ResourceOf(from)
            : Uri.TryCreate(BaseOf(from), file, out var uri) && s_ids.GetValue(from.Dom, Collect).TryGetValue(uri.AbsoluteUri, out var found) ? found
            : default;
        return resource.IsMissing || fragment.Length == 0 || fragment[0] == '/' ? resource.Resolve(fragment) : Anchors.Find(resource.Dom, fragment);
    }

    private static Node ResourceOf(Node node)
    {
        var found = node;
        while (found.Exists && found[Name].StringOrNull is null)
        {
            found = found.Parent;
        }

        return found;
    }

    private static Uri BaseOf(Node node)
    {
        var resource = ResourceOf(node);
        return resource.Exists && Uri.TryCreate(BaseOf(resource.Parent), resource[Name].StringOrNull, out var uri) ? uri : s_unknown;
    }

    private static Dictionary<string, Node> Collect(SpecDom dom)
    {
        var ids = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var node in Anchors.Objects(dom).Where(static node => node[Name].StringOrNull is not null))
        {
            var uri = BaseOf(node).AbsoluteUri.TrimEnd('#');
            if (!ids.ContainsKey(uri))
            {
                ids.Add(uri, node);
            }
        }

        return ids;
    }
}
