using System.Text.Json.Nodes;

namespace Specwright.Corpus.Counting;

/// <summary>
/// Keeps <c>readOnly</c> and <c>writeOnly</c> beside a <c>$ref</c>, which 3.0 has readers ignore and everyone means: they move to where they count,
/// a schema with the reference in <c>allOf</c>.
/// </summary>
internal static class ReferenceSiblings
{
    private static readonly string[] s_kept = ["readOnly", "writeOnly"];

    /// <summary>Rewrites a document.</summary>
    public static void Keep(JsonNode? node)
    {
        foreach (var child in node switch { JsonObject members => members.Select(static member => member.Value).ToList(), JsonArray items => [.. items], _ => [] })
        {
            Keep(child);
        }

        if (node is JsonObject schema && schema["$ref"] is JsonValue && Array.Exists(s_kept, name => schema[name] is JsonValue))
        {
            var reference = schema["$ref"]!.DeepClone();
            schema.Remove("$ref");
            schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = reference });
        }
    }
}
