using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.RoundTrips;

/// <summary>
/// Finds the examples of schemas and media types in a document, wherever they stand: it walks all of the document's members and follows
/// its references, so that it needs to know little of what OpenAPI puts where.
/// </summary>
internal sealed class Examples
{
    // Members whose content is data, not description.
    private static readonly HashSet<string> s_data = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "security", "required", "links" };

    private static readonly string[] s_schemaMaps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
    private static readonly string[] s_schemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly string[] s_schemas = ["items", "additionalProperties", "unevaluatedProperties", "not", "if", "then", "else", "contains", "propertyNames"];

    private readonly Document _document;
    private readonly HashSet<Node> _seen = [];
    private readonly Stack<(Node Node, bool IsSchema, bool IsRequest)> _pending = new();
    private readonly List<Example> _found = [];
    private readonly Dictionary<Node, List<Node>> _references = [];

    /// <summary>Finds the examples of a document.</summary>
    public Examples(Document document)
    {
        _document = document;
        foreach (var (_, schema) in document.Reusable.Schemas)
        {
            Push(schema, isSchema: true, isRequest: false);
        }

        Push(document.Root, isSchema: false, isRequest: false);
        Walk();
    }

    /// <summary>The examples, each once.</summary>
    public IReadOnlyList<Example> All => _found;

    /// <summary>The places that refer to a schema.</summary>
    public IReadOnlyList<Node> ReferencesTo(Node schema) => _references.TryGetValue(schema, out var references) ? references : [];

    private void Push(Node node, bool isSchema, bool isRequest)
    {
        if (node.IsObject || node.IsArray)
        {
            _pending.Push((node, isSchema, isRequest));
        }
    }

    private void Walk()
    {
        while (_pending.TryPop(out var next))
        {
            if (!_seen.Add(next.Node))
            {
                continue;
            }

            if (next.Node["$ref"].IsString && _document.References.Follow(next.Node) is { Exists: true } target)
            {
                (_references.TryGetValue(target, out var references) ? references : _references[target] = []).Add(next.Node);
                Push(target, next.IsSchema, next.IsRequest);
            }

            if (next.IsSchema)
            {
                VisitSchema(next.Node);
            }
            else
            {
                VisitOther(next.Node, next.IsRequest);
            }
        }
    }

    private void VisitSchema(Node schema)
    {
        Take(schema, schema["example"], isRequest: false);
        foreach (var value in schema["examples"].Items)
        {
            Take(schema, value, isRequest: false);
        }

        foreach (var map in s_schemaMaps)
        {
            foreach (var member in schema[map].Members)
            {
                Push(member.Value, isSchema: true, isRequest: false);
            }
        }

        foreach (var item in s_schemaLists.SelectMany(name => schema[name].Items))
        {
            Push(item, isSchema: true, isRequest: false);
        }

        foreach (var name in s_schemas)
        {
            Push(schema[name], isSchema: true, isRequest: false);
        }
    }

    private void VisitOther(Node node, bool isRequest)
    {
        foreach (var item in node.Items)
        {
            Push(item, isSchema: false, isRequest);
        }

        // A parameter's example is text of its style, a header's likewise; only content is JSON.
        if (node["schema"].IsObject && node["in"].IsMissing && IsContent(node))
        {
            TakeMedia(node, isRequest);
        }

        foreach (var member in node.Members)
        {
            if (!s_data.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal) && !IsComponentSchemas(node, member.Name))
            {
                Push(member.Value, member.Name == "schema", isRequest || member.Name is "requestBody" or "requestBodies");
            }
        }
    }

    private bool IsComponentSchemas(Node node, string name) =>
        (name == "schemas" && node.Name == "components") || (name == "definitions" && node == _document.Root);

    private static bool IsContent(Node node) =>
        node.Parent.Name == "content" ? node.Name is { } mediaType && new MediaType(mediaType, default, default).IsJson : node.Parent.Name == "responses";

    private void TakeMedia(Node media, bool isRequest)
    {
        Take(media["schema"], media["example"], isRequest);
        foreach (var member in media["examples"].Members)
        {
            var example = _document.References.Follow(member.Value);

            // In 2.0 examples go by media type.
            var value = media.Parent.Name == "responses" ? (new MediaType(member.Name, default, default).IsJson ? member.Value : default)
                : example["value"].Exists ? example["value"]
                : example["dataValue"];
            Take(media["schema"], value, isRequest);
        }
    }

    private void Take(Node schema, Node value, bool isRequest)
    {
        if (value.Exists && schema.IsObject)
        {
            _found.Add(new Example(schema, value, isRequest));
        }
    }
}
