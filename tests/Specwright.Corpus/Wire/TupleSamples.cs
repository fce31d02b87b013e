using System.Text.Json.Nodes;

namespace Specwright.Corpus.Wire;

/// <summary>Makes lists whose items have schemas by position (JSON Schema 2020-12, <c>prefixItems</c>).</summary>
internal static class TupleSamples
{
    /// <summary>A list of simple values; one without items where a schema is not simple, as nothing but <c>minItems</c> asks for more.</summary>
    public static JsonArray Make(JsonArray schemas)
    {
        var items = schemas.Select(Item).ToList();
        return items.Contains(null) ? [] : [.. items];
    }

    private static JsonNode? Item(JsonNode? schema) => (schema?["type"] as JsonValue)?.ToString() switch
    {
        "integer" => 42,
        "number" => 1.5,
        "boolean" => true,
        "string" => schema["enum"]?[0]?.DeepClone() ?? schema["const"]?.DeepClone() ?? "text",
        "object" when schema["required"] is null => new JsonObject(),
        "array" => new JsonArray(),
        _ => schema?["anyOf"] is JsonArray { Count: > 0 } cases ? Item(cases[0]) : null,
    };
}
