using System.Text.Json;
using System.Text.Json.Nodes;
using Specwright.Corpus.Counting;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.RoundTrips;

/// <summary>Makes small values that fit a schema: its example, or else what is required of it and no more.</summary>
internal sealed class Samples(Document document)
{
    private const int MaxDepth = 12;
    private readonly SchemaCheck _check = new(document, isRequest: false);

    /// <summary>Adds what else is required to an object.</summary>
    public void Complete(Node declared, JsonObject value, int depth = 0)
    {
        var schema = document.References.Follow(declared);
        foreach (var part in schema["allOf"].Items)
        {
            Complete(part, value, depth + 1);
        }

        if (depth > MaxDepth)
        {
            return;
        }

        foreach (var name in schema["required"].Items.Select(static item => item.Text).OfType<string>().Where(name => !value.ContainsKey(name)))
        {
            value[name] = Make(PropertyOf(schema, name), depth + 1);
        }

        var cases = schema["oneOf"].Items.Concat(schema["anyOf"].Items).ToList();
        if (cases.Count > 0)
        {
            Complete(cases[0], value, depth + 1);
            Discriminate(schema, cases[0], value);
        }

        Discriminate(schema, schema, value);
    }

    /// <summary>Adds what is required of objects but read-only, so that a request leaves it out.</summary>
    public void CompleteReadOnly(Node declared, JsonNode? value, int depth = 0)
    {
        var schema = document.References.Follow(declared);
        foreach (var part in depth > MaxDepth ? [] : schema["allOf"].Items.Concat(schema["oneOf"].Items).Concat(schema["anyOf"].Items).ToList())
        {
            CompleteReadOnly(part, value, depth + 1);
        }

        foreach (var item in value is JsonArray items && depth < MaxDepth ? items.ToList() : [])
        {
            CompleteReadOnly(schema["items"], item, depth + 1);
        }

        foreach (var member in value is JsonObject whole && depth < MaxDepth ? whole.ToList() : [])
        {
            CompleteReadOnly(schema["properties"][member.Key], member.Value, depth + 1);
        }

        if (value is JsonObject model)
        {
            AddReadOnly(schema, model);
        }
    }

    private void AddReadOnly(Node schema, JsonObject value)
    {
        foreach (var name in schema["required"].Items.Select(static item => item.Text).OfType<string>().Where(name => !value.ContainsKey(name)))
        {
            var property = PropertyOf(schema, name);
            if (property["readOnly"].Boolean == true || document.References.Follow(property)["readOnly"].Boolean == true)
            {
                value[name] = Make(property);
            }
        }
    }

    /// <summary>A value of a schema; null where none can be made.</summary>
    public JsonNode? Make(Node declared, int depth = 0)
    {
        var schema = document.References.Follow(declared);
        return Given(schema) ?? (depth > MaxDepth ? null : MakeAs(schema, depth));
    }

    private JsonNode? MakeAs(Node schema, int depth)
    {
        var type = schema["type"].StringOrNull ?? schema["type"].Items.Select(static item => item.Text).FirstOrDefault(static text => text != "null");
        switch (type)
        {
            case "string":
                return JsonValue.Create(Text(schema["format"].StringOrNull));
            case "integer" or "number":
                return JsonNode.Parse(schema["minimum"].IsNumber ? schema["minimum"].ToJson() : "1");
            case "boolean":
                return JsonValue.Create(true);
            case "array":
                return new JsonArray();
        }

        if (type is null && schema["format"].IsString)
        {
            return JsonValue.Create(Text(schema["format"].StringOrNull));
        }

        if (type is null && (schema["oneOf"].Items.FirstOrDefault() is { Exists: true } one || (one = schema["anyOf"].Items.FirstOrDefault()).Exists)
            && Make(one, depth + 1) is { } made && made is not JsonObject)
        {
            return made;
        }

        if (type is null && schema["allOf"].Count > 0 && schema["allOf"].Items.Select(part => Make(part, depth + 1)).FirstOrDefault(static part => part is not null and not JsonObject) is { } scalar)
        {
            return scalar;
        }

        var value = new JsonObject();
        Complete(schema, value, depth);
        return value;
    }

    // What the spec itself offers.
    private JsonNode? Given(Node schema)
    {
        var given = new[] { schema["example"], schema["examples"].Items.FirstOrDefault(), schema["const"], schema["default"] }.Concat(schema["enum"].Items);
        foreach (var node in given.Where(static node => node.Exists && !node.IsNull))
        {
            using var json = JsonDocument.Parse(node.ToJson());
            if (_check.Check(schema, json.RootElement) is null)
            {
                return JsonNode.Parse(node.ToJson());
            }
        }

        return null;
    }

    private Node PropertyOf(Node declared, string name)
    {
        var schema = document.References.Follow(declared);
        return schema["properties"][name].Exists ? schema["properties"][name]
            : schema["allOf"].Items.Select(part => PropertyOf(part, name)).FirstOrDefault(static found => found.Exists);
    }

    // The discriminator of a schema has the value that names the case.
    private void Discriminate(Node schema, Node chosen, JsonObject value)
    {
        var discriminator = schema["discriminator"];
        if ((discriminator["propertyName"].StringOrNull ?? discriminator.StringOrNull) is not { } property)
        {
            return;
        }

        var target = document.References.Follow(chosen);
        foreach (var entry in discriminator["mapping"].Members)
        {
            if (MappedSchema.Of(document, entry.Value) is { Exists: true } mapped && mapped == target)
            {
                value[property] = entry.Name;
                return;
            }
        }

        if (chosen != schema && target.Name is { } name)
        {
            value[property] = name;
        }
    }

    private static string Text(string? format) => format switch
    {
        "date-time" => "2024-02-03T04:05:06Z",
        "date" => "2024-02-03",
        "duration" => "PT5M",
        "uuid" or "guid" => "6f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
        "uri" or "url" => "https://example.com/a",
        "byte" or "base64" => "AQID",
        _ => "text",
    };
}
