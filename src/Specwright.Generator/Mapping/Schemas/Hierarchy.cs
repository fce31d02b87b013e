using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>
/// Knows which reusable schemas derive from which: a schema with a discriminator is the base of those that name it in their
/// <c>allOf</c> (OpenAPI 3.1, 4.8.25, "Models with Polymorphism Support").
/// </summary>
internal sealed class Hierarchy
{
    private readonly Document _document;
    private readonly Dictionary<Node, Node> _bases = [];
    private readonly Dictionary<Node, string> _names = [];
    private readonly Dictionary<Node, Dictionary<Node, string>?> _values = [];
    private readonly Dictionary<Node, List<(string Name, Node Schema)>> _children = [];

    /// <summary>Looks through the reusable schemas of a document.</summary>
    public Hierarchy(Document document, Composition composition)
    {
        _document = document;
        foreach (var (name, node) in document.Reusable.Schemas)
        {
            var schema = document.References.Follow(node);
            _names[schema] = name;
            if (!Overrides.IsIgnored(schema))
            {
                Add(name, schema, composition);
            }
        }
    }

    /// <summary>Whether other schemas derive from this one.</summary>
    public bool IsBase(Node schema) => _children.ContainsKey(schema);

    /// <summary>Whether this schema derives from another.</summary>
    public bool HasBase(Node schema) => _bases.ContainsKey(schema);

    /// <summary>The schema that this one derives from; missing for most.</summary>
    public Node BaseOf(Node schema) => _bases.TryGetValue(schema, out var found) ? found : default;

    /// <summary>The schemas that derive from this one, directly or not, each with the discriminator values that name it.</summary>
    public IEnumerable<(string Value, Node Schema)> DerivedOf(Schema schema)
    {
        var byName = Descendants(schema.Node).ToList();
        var polymorphic = Polymorphic(schema);
        var mapped = new HashSet<Node>();
        foreach (var entry in polymorphic.DiscriminatorMapping.Members)
        {
            if (Find(entry.Value, byName) is { } target)
            {
                mapped.Add(target);
                yield return (entry.Name, target);
            }
        }

        foreach (var (name, child) in byName)
        {
            if (mapped.Add(child))
            {
                yield return (OwnValue(child) ?? name, child);
            }
        }
    }

    // Swagger 2.0 has no mapping; extensions name the value where it is not the schema's name.
    private static string? OwnValue(Node child) => child["x-discriminator-value"].StringOrNull ?? child["x-ms-discriminator-value"].StringOrNull;

    /// <summary>The member that tells the derived schemas apart: the schema's own discriminator, or the one it inherits.</summary>
    public string? DiscriminatorOf(Schema schema) => Polymorphic(schema).Discriminator;

    /// <summary>
    /// The discriminator value that names a schema of a hierarchy, when each of its schemas has exactly one; null otherwise, and for a
    /// schema of no hierarchy.
    /// </summary>
    public string? ValueOf(Node schema)
    {
        var root = schema;
        while (HasBase(root))
        {
            root = BaseOf(root);
        }

        if (!_values.TryGetValue(root, out var values))
        {
            _values[root] = values = IsBase(root) ? Values(root) : null;
        }

        return values is not null && values.TryGetValue(schema, out var value) ? value : null;
    }

    private Dictionary<Node, string>? Values(Node root)
    {
        var values = new Dictionary<Node, string>();
        foreach (var (value, schema) in DerivedOf(new Schema(root)))
        {
            if (values.ContainsKey(schema))
            {
                return null;
            }

            values.Add(schema, value);
        }

        // A mapping may name the base itself; its own name does otherwise.
        values[root] = _names[root];
        foreach (var entry in new Schema(root).DiscriminatorMapping.Members)
        {
            if (IsNameOf(entry.Value, root))
            {
                values[root] = entry.Name;
            }
        }

        return values;
    }

    // A mapping names a schema by reference or by its plain name.
    private bool IsNameOf(Node entry, Node schema)
    {
        var target = entry.Text ?? "";
        return _document.References.Target(entry, target).Equals(schema) || target.Substring(target.LastIndexOf('/') + 1) == _names[schema];
    }

    private Schema Polymorphic(Schema schema)
    {
        var found = schema;
        while (found.Discriminator is null && HasBase(found.Node))
        {
            found = new Schema(BaseOf(found.Node));
        }

        return found;
    }

    private void Add(string name, Node schema, Composition composition)
    {
        if (new Schema(schema).AllOf.Count == 0 || HasBase(schema))
        {
            return;
        }

        foreach (var inner in new Schema(schema).AllOf.Items)
        {
            var target = _document.References.Follow(inner);
            if (!target.Equals(inner) && IsPolymorphic(target, composition) && !Reaches(target, schema))
            {
                _bases[schema] = target;
                Children(target).Add((name, schema));
                return;
            }
        }
    }

    // A base has a discriminator of its own or inherits one, and is a class: it has properties.
    private bool IsPolymorphic(Node target, Composition composition) =>
        new Schema(target) is { Node.IsObject: true } schema
        && (schema.Discriminator is not null || HasBase(target))
        && composition.Parts(schema).Any(static part => part.Properties.Count > 0);

    private bool Reaches(Node from, Node to)
    {
        for (var node = from; node.Exists; node = BaseOf(node))
        {
            if (node.Equals(to))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<(string Name, Node Schema)> Descendants(Node schema)
    {
        if (!_children.TryGetValue(schema, out var children))
        {
            yield break;
        }

        foreach (var child in children)
        {
            yield return child;
            foreach (var descendant in Descendants(child.Schema))
            {
                yield return descendant;
            }
        }
    }

    private Node? Find(Node entry, List<(string Name, Node Schema)> descendants)
    {
        foreach (var descendant in descendants)
        {
            if (IsNameOf(entry, descendant.Schema))
            {
                return descendant.Schema;
            }
        }

        return null;
    }

    private List<(string Name, Node Schema)> Children(Node schema)
    {
        if (!_children.TryGetValue(schema, out var children))
        {
            _children[schema] = children = [];
        }

        return children;
    }
}
