using System.Text.Json.Nodes;

namespace Specwright.Corpus.Counting;

/// <summary>
/// Puts the shared responses and parameters of a Swagger 2.0 document where operations refer to them, because each operation gives them its own media
/// types (<c>produces</c>, <c>consumes</c>).
/// </summary>
internal static class SharedResponses
{
    private const string Prefix = "#/responses/";

    /// <summary>Rewrites a document.</summary>
    public static void Inline(JsonObject document)
    {
        if (document["swagger"] is null || document["paths"] is not JsonObject paths)
        {
            return;
        }

        InlineParameters(document, paths);
        if (document["responses"] is not JsonObject shared)
        {
            return;
        }

        foreach (var responses in paths.Select(static path => path.Value).OfType<JsonObject>().SelectMany(static item => item.Select(static member => member.Value)).OfType<JsonObject>().Select(static operation => operation["responses"]).OfType<JsonObject>())
        {
            foreach (var (status, response) in responses.ToList())
            {
                if (response is JsonObject { Count: > 0 } reference && reference["$ref"] is JsonValue value && value.TryGetValue<string>(out var target) && target.StartsWith(Prefix, StringComparison.Ordinal)
                    && shared[target[Prefix.Length..]] is JsonObject known)
                {
                    responses[status] = known.DeepClone();
                }
            }
        }
    }

    private static void InlineParameters(JsonObject document, JsonObject paths)
    {
        const string prefix = "#/parameters/";
        var items = paths.Select(static path => path.Value).OfType<JsonObject>().ToList();
        foreach (var parameters in items.Concat(items.SelectMany(static item => item.Select(static member => member.Value)).OfType<JsonObject>()).Select(static node => node["parameters"]).OfType<JsonArray>())
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                if (parameters[i] is JsonObject reference && reference["$ref"] is JsonValue value && value.TryGetValue<string>(out var target) && target.StartsWith(prefix, StringComparison.Ordinal)
                    && document["parameters"]?[target[prefix.Length..]] is JsonObject known)
                {
                    parameters[i] = known.DeepClone();
                }
            }
        }
    }
}
