using System.Text.Json.Nodes;

namespace Specwright.Corpus.Mutating;

/// <summary>A part of a document: some paths and all that they refer to, so that a change meets other changes and a run is short.</summary>
internal sealed class SpecPart
{
    private const int Paths = 5;
    private const int Schemas = 40;

    private readonly JsonObject _root;
    private readonly JsonObject _part = [];
    private readonly Queue<JsonNode> _left = [];
    private int _schemas;

    private SpecPart(JsonObject root) => _root = root;

    /// <summary>The part that dice choose; all of a small document.</summary>
    public static SpecTree Of(SpecTree document, Dice dice)
    {
        var items = document.PathItems();
        if (items.Count <= Paths && document.Schemas is not { Count: > Schemas })
        {
            return document.Copy();
        }

        var part = new SpecPart(document.Root);
        part.AddRoot();
        for (var i = 0; i < Paths && items.Count > 0; i++)
        {
            part.Add(["paths", dice.Pick(items).Name!]);
        }

        part.Follow();
        return new SpecTree(part._part);
    }

    // All but what other members refer to, and what would be too much.
    private void AddRoot()
    {
        foreach (var (name, value) in _root)
        {
            _part[name] = name is "paths" or "components" or "definitions" or "parameters" or "responses" or "webhooks" ? new JsonObject() : value?.DeepClone();
        }

        if (_root["components"] is JsonObject components && components["securitySchemes"] is { } schemes)
        {
            _part["components"]!["securitySchemes"] = schemes.DeepClone();
        }
    }

    private void Follow()
    {
        while (_left.TryDequeue(out var node))
        {
            foreach (var reference in Texts(node).Where(static text => text.StartsWith("#/", StringComparison.Ordinal)))
            {
                var steps = reference[2..].Split('/').Select(static step => Uri.UnescapeDataString(step).Replace("~1", "/").Replace("~0", "~")).ToArray();
                Add(steps[..Math.Min(steps.Length, steps[0] == "components" ? 3 : 2)]);
            }
        }
    }

    // What is past the bound of schemas is a reference that leads nowhere, as real documents have them too.
    private void Add(string[] steps)
    {
        var (from, to) = (_root, _part);
        foreach (var step in steps[..^1])
        {
            if (from[step] is not JsonObject inner)
            {
                return;
            }

            from = inner;
            if (to[step] is not JsonObject copy)
            {
                to[step] = copy = [];
            }

            to = copy;
        }

        if (from[steps[^1]] is { } value && !to.ContainsKey(steps[^1]) && (steps[^2] is not ("schemas" or "definitions") || _schemas++ < Schemas))
        {
            to[steps[^1]] = value.DeepClone();
            _left.Enqueue(value);
        }
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject holder => holder.SelectMany(static member => Texts(member.Value)),
        JsonArray array => array.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
