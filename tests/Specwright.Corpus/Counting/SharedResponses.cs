using System.Text.Json.Nodes;

namespace Specwright.Corpus.Counting;

/// <summary>Puts the shared responses of a Swagger 2.0 document where operations refer to them, because each operation gives them its own media types (<c>produces</c>).</summary>
internal static class SharedResponses
{
    private const string Prefix = "#/responses/";

    /// <summary>Rewrites a document.</summary>
    public static void Inline(JsonObject document)
    {
        if (document["swagger"] is null || document["responses"] is not JsonObject shared || document["paths"] is not JsonObject paths)
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
}
