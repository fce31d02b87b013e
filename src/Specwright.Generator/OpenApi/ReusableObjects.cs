using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>
/// The reusable objects of a document: those that it lists (OpenAPI 3.1, 4.8.7), and what references find in other files, under the names
/// that bundling them into one document gives them.
/// </summary>
internal sealed class ReusableObjects
{
    private readonly Dictionary<ObjectKind, ReusableNames> _names;

    /// <summary>Looks through a document, and through what its references lead to when it has several files.</summary>
    public ReusableObjects(Document document, References references)
    {
        _names = new()
        {
            [ObjectKind.Schema] = new(references, Listed(document, references, "schemas", "definitions")),
            [ObjectKind.Parameter] = new(references, Listed(document, references, "parameters", "parameters")),
            [ObjectKind.RequestBody] = new(references, Listed(document, references, "requestBodies", null)),
            [ObjectKind.Response] = new(references, Listed(document, references, "responses", "responses")),
        };
        if (document.Files.All.Skip(1).Any())
        {
            new ReusableWalk(references, _names).From(document.Root);
        }

        foreach (var names in _names.Values)
        {
            names.Complete();
        }
    }

    /// <summary>The schemas.</summary>
    public IReadOnlyList<(string Name, Node Node)> Schemas => _names[ObjectKind.Schema].All;

    /// <summary>The parameters.</summary>
    public IReadOnlyList<(string Name, Node Node)> Parameters => _names[ObjectKind.Parameter].All;

    /// <summary>The request bodies.</summary>
    public IReadOnlyList<(string Name, Node Node)> RequestBodies => _names[ObjectKind.RequestBody].All;

    /// <summary>The responses.</summary>
    public IReadOnlyList<(string Name, Node Node)> Responses => _names[ObjectKind.Response].All;

    /// <summary>Nodes that say the same as another of the same name, which stands for them.</summary>
    public IEnumerable<KeyValuePair<Node, Node>> Doubles => _names.Values.SelectMany(static names => names.Doubles);

    private static IEnumerable<(string Name, Node Entry)> Listed(Document document, References references, string name, string? nameInV20)
    {
        var list = document.IsV20 ? document.Root[nameInV20 ?? ""] : references.Follow(document.Root["components"])[name];
        var entries = new List<(string, Node)>();
        foreach (var member in references.Follow(list).Members)
        {
            entries.Add((member.Name, member.Value));
        }

        return entries;
    }
}
