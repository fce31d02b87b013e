using System.Text.Json.Nodes;

namespace Specwright.Corpus.Wire;

/// <summary>How the lists of a Swagger 2.0 document are written, which Microsoft.OpenApi's model keeps in part.</summary>
internal sealed class CollectionFormats(JsonObject document)
{
    /// <summary>Whether the document has any.</summary>
    public bool IsSwagger2 => document.ContainsKey("swagger");

    /// <summary>The format of a parameter; in 2.0 <c>csv</c> unless it says otherwise, later null.</summary>
    /// <param name="path">The path template.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="place">Where the parameter travels; <c>formData</c> for a field.</param>
    /// <param name="name">Its name.</param>
    public string? Of(string path, string method, string place, string name)
    {
        var item = Follow(document["paths"]?[path]) as JsonObject;
        var lists = new[] { item?.FirstOrDefault(member => string.Equals(member.Key, method, StringComparison.OrdinalIgnoreCase)).Value?["parameters"], item?["parameters"] };
        var declared = lists.OfType<JsonArray>().SelectMany(static list => list).Select(Follow).OfType<JsonObject>()
            .FirstOrDefault(parameter => TextOf(parameter, "in") == place && TextOf(parameter, "name") == name);
        return (declared is null ? null : TextOf(declared, "collectionFormat")) ?? (IsSwagger2 ? "csv" : null);
    }

    private static string? TextOf(JsonObject node, string name) => node[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private JsonNode? Follow(JsonNode? node)
    {
        if (node is not JsonObject reference || TextOf(reference, "$ref") is not { } text || !text.StartsWith("#/", StringComparison.Ordinal))
        {
            return node;
        }

        return text[2..].Split('/').Aggregate((JsonNode?)document, static (at, segment) => (at as JsonObject)?[Uri.UnescapeDataString(segment).Replace("~1", "/").Replace("~0", "~")]);
    }
}
