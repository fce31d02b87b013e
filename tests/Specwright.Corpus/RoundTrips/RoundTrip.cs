using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.RoundTrips;

/// <summary>Has generated code read and write the examples of a spec.</summary>
internal sealed class RoundTrip
{
    private const int MostReasons = 40;
    private const int MaxDepth = 16;

    // A schema that is referred to from everywhere need not be tried everywhere.
    private const int MostReferences = 4;

    private readonly Document _document;
    private readonly Examples _examples;
    private readonly GeneratedTypes _types;
    private readonly Samples _samples;
    private readonly JsonSerializerOptions _options = new();

    private RoundTrip(Document document, GeneratedTypes types)
    {
        _document = document;
        _examples = new Examples(document);
        _types = types;
        _samples = new Samples(document);
    }

    /// <summary>What became of the examples of a spec's documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="assembly">The compiled SDK.</param>
    public static RoundTripCounts Run(IReadOnlyList<Document> documents, MemoryStream assembly)
    {
        var context = new AssemblyLoadContext("generated", isCollectible: true);
        try
        {
            var types = new GeneratedTypes(context, assembly, documents);
            var results = documents.SelectMany(document => new RoundTrip(document, types).Run()).ToList();
            int Count(RoundTripOutcome outcome) => results.Count(result => result.Outcome == outcome);
            List<string> Reasons(params RoundTripOutcome[] outcomes) =>
                [.. results.Where(result => outcomes.Contains(result.Outcome)).Take(MostReasons).Select(static result => $"{result.Place}: {result.Outcome.ToString().ToLowerInvariant()}: {result.Reason}")];
            return new RoundTripCounts(
                Count(RoundTripOutcome.Equal),
                Count(RoundTripOutcome.Respelt),
                Count(RoundTripOutcome.Different),
                Count(RoundTripOutcome.Refused),
                Count(RoundTripOutcome.Invalid),
                Count(RoundTripOutcome.Untyped),
                Reasons(RoundTripOutcome.Different, RoundTripOutcome.Refused),
                Reasons(RoundTripOutcome.Invalid),
                results.Where(static result => result.Outcome == RoundTripOutcome.Untyped).GroupBy(static result => result.Reason).ToDictionary(static group => group.Key, static group => group.Count()));
        }
        finally
        {
            context.Unload();
        }
    }

    private IEnumerable<RoundTripResult> Run() => _examples.All.Select(Run);

    private RoundTripResult Run(Example example)
    {
        using var value = JsonDocument.Parse(Whole(example));
        var place = $"{example.Value.Dom.Path}#{example.Value.Pointer}";
        var pieces = Pieces(example.Schema, value.RootElement, 0).ToList();
        if (pieces.Count == 0 && Own(example.Schema, value.RootElement, pieces) is { } untyped)
        {
            return new RoundTripResult(RoundTripOutcome.Untyped, place, untyped);
        }

        var isRespelt = false;
        foreach (var (type, json) in pieces)
        {
            var (outcome, reason) = Try(type, json);
            isRespelt |= outcome == RoundTripOutcome.Respelt;
            if (outcome is RoundTripOutcome.Different or RoundTripOutcome.Refused)
            {
                return new SchemaCheck(_document, example.IsRequest).Check(example.Schema, value.RootElement) is { } invalid
                    ? new RoundTripResult(RoundTripOutcome.Invalid, place, invalid)
                    : new RoundTripResult(outcome, place, $"{type.Name}: {reason}");
            }
        }

        return new RoundTripResult(isRespelt ? RoundTripOutcome.Respelt : RoundTripOutcome.Equal, place, "");
    }

    // What a request leaves out because it is read-only has to be there to be read.
    private string Whole(Example example)
    {
        var json = example.Value.ToJson();
        if (!example.IsRequest || JsonNode.Parse(json) is not { } value)
        {
            return json;
        }

        _samples.CompleteReadOnly(example.Schema, value);
        return value.ToJsonString();
    }

    // The parts of a value that have a type of their own: the value itself, or its items.
    private IEnumerable<(Type Type, string Json)> Pieces(Node declared, JsonElement value, int depth)
    {
        var schema = _document.References.Follow(declared);
        if (depth > MaxDepth || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (_types.Of(schema) is { } type)
        {
            return [(type, value.GetRawText())];
        }

        if (Meaning(schema) is { Exists: true } meaning)
        {
            return Pieces(meaning, value, depth + 1);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Pieces(schema["items"], item, depth + 1)),
            JsonValueKind.Object when schema["properties"].Count == 0 => value.EnumerateObject().SelectMany(member => Pieces(schema["additionalProperties"], member.Value, depth + 1)),
            _ => [],
        };
    }

    // A schema that only wraps another one: to allow null, or to describe it.
    private Node Meaning(Node schema)
    {
        var parts = schema["allOf"].Items.Concat(schema["anyOf"].Items).Concat(schema["oneOf"].Items)
            .Where(part => _document.References.Follow(part) is var target && !target["type"].TextEquals("null")).ToList();
        return parts.Count == 1 && schema["properties"].Count == 0 ? parts[0] : default;
    }

    // A value without a type of its own is read as a member of a model it stands in, beside what else is required there. Why it cannot be.
    private string? Own(Node declared, JsonElement value, List<(Type Type, string Json)> pieces)
    {
        var owners = Owners(declared, JsonNode.Parse(value.GetRawText()), 0).Take(MostReferences).ToList();
        foreach (var (type, schema, item) in owners)
        {
            _samples.Complete(schema, item);
            using var whole = JsonDocument.Parse(item.ToJsonString());
            if (new SchemaCheck(_document, isRequest: false).Check(schema, whole.RootElement) is null || new SchemaCheck(_document, isRequest: false).Check(declared, value) is not null)
            {
                pieces.Add((type, item.ToJsonString()));
                return null;
            }
        }

        return owners.Count > 0 ? "no small valid value of the model around it could be made" : "it stands in no model";
    }

    // The models that have the value inside: where its schema stands, or where its schema is referred to.
    private IEnumerable<(Type Type, Node Schema, JsonObject Value)> Owners(Node declared, JsonNode? json, int depth)
    {
        var (node, value) = (declared, json);
        if (depth < MaxDepth && Climb(ref node, ref value))
        {
            return value is JsonObject item && _types.Of(node) is { } type ? [(type, node, item)] : Owners(node, value, depth + 1);
        }

        return depth < MaxDepth
            ? _examples.ReferencesTo(declared).Take(MostReferences).SelectMany(reference => Owners(reference, json?.DeepClone(), depth + 1))
            : [];
    }

    // From a schema to the one it is a part of, and from its value to a value of that.
    private static bool Climb(ref Node node, ref JsonNode? json)
    {
        var (name, parent) = (node.Name, node.Parent);
        if (parent.IsMissing || parent.Parent.IsMissing)
        {
            return false;
        }

        if (name is not null && parent.Name == "properties")
        {
            json = new JsonObject { [name] = json?.DeepClone() };
            node = parent.Parent;
        }
        else if (name == "items")
        {
            json = new JsonArray(json?.DeepClone());
            node = parent;
        }
        else if (name == "additionalProperties")
        {
            json = new JsonObject { ["key"] = json?.DeepClone() };
            node = parent;
        }
        else if (name is null && parent.Name is "allOf" or "anyOf" or "oneOf")
        {
            node = parent.Parent;
        }
        else
        {
            return false;
        }

        return node.Exists;
    }

    private (RoundTripOutcome Outcome, string Reason) Try(Type type, string json)
    {
        try
        {
            using var before = JsonDocument.Parse(json);
            using var after = JsonDocument.Parse(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, _options), type, _options));
            return new JsonEquality(respelling: true).Difference(before.RootElement, after.RootElement) is { } difference ? (RoundTripOutcome.Different, difference)
                : new JsonEquality(respelling: false).Difference(before.RootElement, after.RootElement) is null ? (RoundTripOutcome.Equal, "")
                : (RoundTripOutcome.Respelt, "");
        }
        catch (Exception exception)
        {
            return (RoundTripOutcome.Refused, $"{exception.GetType().Name}: {exception.Message}");
        }
    }
}
