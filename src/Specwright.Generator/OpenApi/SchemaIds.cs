using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>
/// What names itself by URI: schemas (JSON Schema 2020-12, 8.2.1 <c>$id</c>) and documents (OpenAPI 3.2, 4.1.1 <c>$self</c>) of a project's
/// files, and what is relative to them.
/// </summary>
internal sealed class SchemaIds(IEnumerable<SpecDom> files)
{
    private const string Id = "$id";
    private const string Self = "$self";

    // Where a document is got from is not known; nothing is ever opened there.
    private static readonly Uri s_unknown = new("https://spec.invalid/");

    private Dictionary<string, Node>? _ids;

    private Dictionary<string, Node> Ids => _ids ??= Collect();

    /// <summary>What a reference leads to by way of URIs; missing when that leads nowhere.</summary>
    /// <param name="from">The schema that refers.</param>
    /// <param name="file">The reference up to its <c>#</c>, decoded; may be empty.</param>
    /// <param name="fragment">What follows, decoded.</param>
    public Node Resolve(Node from, string file, string fragment)
    {
        var resource = file.Length == 0 ? ResourceOf(from)
            : Uri.TryCreate(BaseOf(from), file, out var uri) && Ids.TryGetValue(uri.AbsoluteUri, out var found) ? found
            : default;
        return resource.IsMissing || fragment.Length == 0 || fragment[0] == '/' ? resource.Resolve(fragment) : Anchors.Find(resource.Dom, fragment);
    }

    private static Node ResourceOf(Node node)
    {
        var found = node;
        while (found.Exists && found[Id].StringOrNull is null)
        {
            found = found.Parent;
        }

        return found;
    }

    private static Uri BaseOf(Node node)
    {
        if (node.IsMissing)
        {
            return s_unknown;
        }

        var resource = ResourceOf(node);
        return resource.IsMissing ? Joined(s_unknown, node.Dom.Root[Self])
            : Joined(resource.Parent.Exists ? BaseOf(resource.Parent) : s_unknown, resource[Id]);
    }

    private static Uri Joined(Uri start, Node relative) => Uri.TryCreate(start, relative.StringOrNull ?? "", out var uri) ? uri : start;

    private Dictionary<string, Node> Collect()
    {
        var ids = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var dom in files)
        {
            if (dom.Root[Self].StringOrNull is not null)
            {
                Add(ids, Joined(s_unknown, dom.Root[Self]), dom.Root);
            }

            foreach (var node in Anchors.Objects(dom).Where(static node => node[Id].StringOrNull is not null))
            {
                Add(ids, BaseOf(node), node);
            }
        }

        return ids;
    }

    private static void Add(Dictionary<string, Node> ids, Uri uri, Node node)
    {
        var text = uri.AbsoluteUri.Split('#')[0];
        if (!ids.ContainsKey(text))
        {
            ids.Add(text, node);
        }
    }
}
