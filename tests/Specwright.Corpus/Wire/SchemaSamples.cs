using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>Makes values of schemas. The same schema and mode give the same value.</summary>
internal sealed class SchemaSamples(SampleMode mode)
{
    private const int MaxDepth = 10;

    // Optional members of optional members grow without end.
    private const int MaxOptional = 300;
    private const int MaxOptionalDepth = 3;

    private int _optional;

    /// <summary>A value; null where there is none to make.</summary>
    /// <param name="schema">The schema; null for any value.</param>
    /// <param name="mode">Which value.</param>
    /// <param name="example">An example that the spec gives outside of the schema.</param>
    public static JsonNode? Make(IOpenApiSchema? schema, SampleMode mode, JsonNode? example = null) => new SchemaSamples(mode).Of(schema, 0, example);

    private JsonNode? Of(IOpenApiSchema? schema, int depth, JsonNode? example = null)
    {
        if (schema is null)
        {
            return JsonValue.Create(mode.All ? mode.Nasty : "text");
        }

        if (schema is OpenApiSchemaReference { Target: null })
        {
            throw new NotCallableException("Microsoft.OpenApi does not resolve a reference");
        }

        var shape = new SchemaShape(schema);
        if (shape.Values.Count > 0)
        {
            return Listed(shape);
        }

        var type = shape.Type ?? Implied(shape);
        return type switch
        {
            { } known when Has(known, JsonSchemaType.Object) => Object(shape, depth),
            { } known when Has(known, JsonSchemaType.Array) => Array(shape, depth),
            { } known when Has(known, JsonSchemaType.String) => Text(shape, example),
            { } known when Has(known, JsonSchemaType.Integer) => Number(shape, example, "42"),
            { } known when Has(known, JsonSchemaType.Number) => Number(shape, example, shape.Format is "int32" or "int64" ? "42" : "1.5"),
            { } known when Has(known, JsonSchemaType.Boolean) => JsonValue.Create(true),
            _ when shape.Cases.Count > 0 => OfCases(shape, depth, example),
            _ when shape.IsNull => null,
            _ => JsonValue.Create(mode.All ? mode.Nasty : "text"),
        };
    }

    private static bool Has(JsonSchemaType type, JsonSchemaType kind) => (type & kind) != 0;

    // Where a schema says no type, its keywords may.
    private static JsonSchemaType? Implied(SchemaShape shape) =>
        shape.Properties.Count > 0 || (shape.Cases.Count > 0 && shape.Discriminators.Count > 0) || (shape.Additional is not null && shape.Cases.Count == 0) ? JsonSchemaType.Object
        : shape.Items is not null || shape.Tuple is not null ? JsonSchemaType.Array
        : shape.Cases.Count > 0 ? null
        : shape.Format switch
        {
            "date-time" or "date" or "uuid" or "uri" or "byte" or "binary" or "duration" or "password" or "email" => JsonSchemaType.String,
            "int32" or "int64" => JsonSchemaType.Integer,
            "float" or "double" => JsonSchemaType.Number,
            _ => null,
        };

    private JsonNode? OfCases(SchemaShape shape, int depth, JsonNode? example)
    {
        var cases = shape.Cases[0].Where(static candidate => new SchemaShape(candidate).SaysSomething).ToList();
        var made = cases.Count == 0 || depth > MaxDepth ? null : Chosen(cases, depth);
        if (made is null)
        {
            return null;
        }

        var inside = new SchemaShape(made);
        return inside.Type is { } type && Has(type, JsonSchemaType.Object) || inside.Properties.Count > 0 || shape.Required.Count > 0 ? Object(shape, depth) : Of(made, depth + 1, example);
    }

    // The first one of the least, and the last of all; deep inside what has the fewest ways on.
    private IOpenApiSchema Chosen(List<IOpenApiSchema> cases, int depth) =>
        depth > MaxOptionalDepth ? cases.Find(static candidate => new SchemaShape(candidate) is { Type: not null and not JsonSchemaType.Object and not JsonSchemaType.Array }) ?? cases[0]
        : mode.All ? cases[^1]
        : cases[0];

    private JsonObject? Object(SchemaShape shape, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        var value = new JsonObject();
        Complete(shape, value);
        var all = mode.All && depth <= MaxOptionalDepth;
        foreach (var (name, property) in shape.Properties)
        {
            var isRequired = shape.Required.Contains(name);
            if (IsSent(property, isRequired) && !value.ContainsKey(name) && (isRequired || (all && _optional++ < MaxOptional)))
            {
                Set(value, name, Of(property, depth + 1), isRequired);
            }
        }

        foreach (var name in shape.Required.Where(name => !shape.Properties.ContainsKey(name) && !value.ContainsKey(name)))
        {
            value[name] = Of(shape.Additional, depth + 1);
        }

        if (all && shape is { Additional: { } other, Properties.Count: 0 } && value.Count == 0)
        {
            value["key 1"] = Of(other, depth + 1);
            value["k&2"] = Of(other, depth + 1);
        }

        return value;
    }

    // What is null is there only where it has to be.
    private static void Set(JsonObject value, string name, JsonNode? made, bool isRequired)
    {
        if (made is not null || isRequired)
        {
            value[name] = made;
        }
    }

    // Takes the chosen alternatives into the shape, and what tells them apart into the value.
    private void Complete(SchemaShape shape, JsonObject value)
    {
        for (var i = 0; i < shape.Cases.Count; i++)
        {
            var cases = shape.Cases[i].Where(static candidate => new SchemaShape(candidate).SaysSomething).ToList();
            if (cases.Count == 0)
            {
                continue;
            }

            var chosen = mode.All ? cases[^1] : cases[0];
            shape.Add(chosen, 0);
            foreach (var discriminator in shape.Discriminators.ToList())
            {
                value[discriminator.PropertyName!] ??= ValueOf(discriminator, chosen);
            }
        }

        foreach (var discriminator in shape.Discriminators.Where(discriminator => !value.ContainsKey(discriminator.PropertyName!)).ToList())
        {
            var mapped = discriminator.Mapping?.FirstOrDefault(static entry => entry.Value.Target is not null);
            if (mapped is { Value: { } target })
            {
                shape.Add(target, 0);
            }

            // Without a mapping, what extends the schema is not known here: a value that none of that has.
            value[discriminator.PropertyName!] = mapped is { Key: { } key } ? key : "unknown";
        }
    }

    private static JsonValue? ValueOf(OpenApiDiscriminator discriminator, IOpenApiSchema chosen)
    {
        var id = (chosen as OpenApiSchemaReference)?.Reference.Id;
        var mapped = discriminator.Mapping?.FirstOrDefault(entry => entry.Value.Reference.Id == id).Key;
        return id is null ? null : JsonValue.Create(mapped ?? id);
    }

    private bool IsSent(IOpenApiSchema property, bool isRequired) =>
        mode.IsRequest ? !IsReadOnly(property) || (mode.KeepsReadOnly && isRequired) : !property.WriteOnly;

    private static bool IsReadOnly(IOpenApiSchema property) => property.ReadOnly || property.AllOf?.Any(static part => part.ReadOnly) == true;

    private JsonArray Array(SchemaShape shape, int depth)
    {
        if (shape.Tuple is { } tuple)
        {
            return TupleSamples.Make(tuple);
        }

        var wanted = depth > MaxOptionalDepth ? 0 : mode.All ? 2 : 1;
        var count = Math.Min(Math.Max(wanted, shape.MinItems ?? 0), Math.Min(shape.MaxItems ?? int.MaxValue, 4));
        var items = new JsonArray();
        for (var i = 0; i < count && Of(shape.Items, depth + 1) is { } item; i++)
        {
            items.Add(item);
        }

        return items;
    }

    private JsonNode Listed(SchemaShape shape)
    {
        var value = mode.All ? shape.Values[^1] : shape.Values[0];
        var text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        return shape.Type is { } type && !Has(type, JsonSchemaType.String) && value.GetValueKind() == JsonValueKind.String && IsJson(text) ? JsonNode.Parse(text)!
            : shape.Type == JsonSchemaType.String ? JsonValue.Create(text)
            : value.DeepClone();
    }

    private static bool IsJson(string text)
    {
        try
        {
            return JsonNode.Parse(text) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private JsonValue Text(SchemaShape shape, JsonNode? example)
    {
        var known = shape.Format?.Replace("-", "").Replace("_", "").ToLowerInvariant() switch
        {
            "datetime" or "rfc3339" => "2024-02-03T04:05:06Z",
            "date" or "fulldate" => "2024-02-03",
            "time" => "04:05:06Z",
            "timelocal" or "localtime" or "partialtime" => "04:05:06",
            "duration" => "PT5M",
            "uuid" or "guid" or "uuid4" or "uuidv4" => "6f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
            "uri" or "url" or "iri" or "urireference" or "irireference" => "https://example.com/a%20b?c=d&e",
            "byte" or "base64" => "+/8=",
            "base64url" => "-_8",
            "binary" => "AQID",
            "int32" or "int64" or "uint64" => "42",
            "decimal" => "1.5",
            _ => null,
        };
        return JsonValue.Create(known ?? (mode.All ? mode.Nasty : Given(example) ?? Given(shape.Example) ?? "text"));
    }

    private string? Given(JsonNode? example) =>
        example?.GetValueKind() == JsonValueKind.String && example.GetValue<string>() is { Length: > 0 } text && text.Trim('.').Length > 0 && text.All(c => !char.IsControl(c) && (c < 127 || !mode.IsAscii)) ? text : null;

    private JsonNode Number(SchemaShape shape, JsonNode? example, string usual)
    {
        var given = mode.All ? null : example ?? shape.Example;
        if (given?.GetValueKind() == JsonValueKind.Number && decimal.TryParse(given.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < int.MaxValue
            && (usual != "42" || decimal.Truncate(number) == number))
        {
            return JsonNode.Parse(number.ToString("G29", CultureInfo.InvariantCulture))!;
        }

        return JsonNode.Parse(Within(shape.Bounds, usual))!;
    }

    private static string Within((string? Minimum, string? Maximum) bounds, string usual)
    {
        var value = decimal.Parse(usual, CultureInfo.InvariantCulture);
        return decimal.TryParse(bounds.Minimum, NumberStyles.Float, CultureInfo.InvariantCulture, out var minimum) && value < minimum ? minimum.ToString("G29", CultureInfo.InvariantCulture)
            : decimal.TryParse(bounds.Maximum, NumberStyles.Float, CultureInfo.InvariantCulture, out var maximum) && value > maximum ? maximum.ToString("G29", CultureInfo.InvariantCulture)
            : usual;
    }
}
