using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>
/// The schemas of reusable parameters, responses and request bodies: their types are named after those, not after the first
/// operation that happens to use them.
/// </summary>
internal sealed class ReusablePlaces
{
    private readonly Dictionary<Node, TypePlace> _places = [];

    /// <summary>Looks through the reusable objects of a document.</summary>
    public ReusablePlaces(Document document)
    {
        var components = document.IsV20 ? document.Root : document.Root["components"];
        foreach (var (name, node) in Members(components["parameters"], document))
        {
            Add(node["schema"].Exists ? node["schema"] : node, name, "Parameter");
            AddContent(node, name, "Parameter");
        }

        foreach (var (name, node) in Members(components["responses"], document))
        {
            Add(node["schema"], name, "Response");
            AddContent(node, name, "Response");
        }

        foreach (var (name, node) in Members(components["requestBodies"], document))
        {
            AddContent(node, name, "Request");
        }
    }

    /// <summary>Where a schema stands: in a reusable object, or else where it is used.</summary>
    public TypePlace Of(Node schema, TypePlace used) => _places.TryGetValue(schema, out var place) ? place : used;

    private void AddContent(Node node, string name, string suffix)
    {
        foreach (var mediaType in node["content"].Members)
        {
            Add(mediaType.Value["itemSchema"], name, "Item");
            Add(mediaType.Value["schema"], name, mediaType.Name == "text/event-stream" ? "Event" : suffix);
        }
    }

    private void Add(Node schema, string name, string suffix)
    {
        var pascal = Identifiers.Pascal(name);
        if (schema.IsObject && !_places.ContainsKey(schema))
        {
            _places.Add(schema, new TypePlace("", pascal.EndsWith(suffix, StringComparison.Ordinal) ? pascal : pascal + suffix));
        }
    }

    private static IEnumerable<(string Name, Node Node)> Members(Node container, Document document)
    {
        var members = new List<(string, Node)>();
        foreach (var member in document.References.Follow(container).Members)
        {
            if (References.TextOf(member.Value) is null)
            {
                members.Add((member.Name, member.Value));
            }
        }

        return members;
    }
}
