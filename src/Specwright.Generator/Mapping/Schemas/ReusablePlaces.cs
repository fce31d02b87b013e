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
        foreach (var (name, node) in Own(document.Reusable.Parameters))
        {
            Add(node["schema"].Exists ? node["schema"] : node, name, "Parameter");
            AddContent(document, node, name, "Parameter");
        }

        foreach (var (name, node) in Own(document.Reusable.Responses))
        {
            Add(node["schema"], name, "Response");
            AddContent(document, node, name, "Response");
        }

        foreach (var (name, node) in Own(document.Reusable.RequestBodies))
        {
            AddContent(document, node, name, "Request");
        }
    }

    /// <summary>Where a schema stands: in a reusable object, or else where it is used.</summary>
    public TypePlace Of(Node schema, TypePlace used) => _places.TryGetValue(schema, out var place) ? place : used;

    private void AddContent(Document document, Node node, string name, string suffix)
    {
        foreach (var mediaType in document.References.Follow(node["content"]).Members)
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

    // What stands there itself: a second name for something is not where that stands.
    private static IEnumerable<(string Name, Node Node)> Own(IEnumerable<(string Name, Node Node)> entries) => entries.Where(static entry => References.TextOf(entry.Node) is null);
}
