using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>Compares a body with what the spec says of it.</summary>
/// <param name="operation">The operation.</param>
/// <param name="body">What the method was given.</param>
/// <param name="fields">How fields of forms are written in Swagger 2.0; null in later versions.</param>
internal sealed class BodyCheck(WireOperation operation, WireBody body, CollectionFormats? fields)
{
    private static readonly byte[] s_bytes = [1, 2, 3];

    /// <summary>The differences.</summary>
    public IEnumerable<Mismatch> Differences(SentRequest sent)
    {
        var listed = operation.Body?.Content ?? new Dictionary<string, IOpenApiMediaType>();
        if (sent.Body is null)
        {
            return [new Mismatch("body", string.Join(", ", listed.Keys), "nothing")];
        }

        // The caller's own content says its type itself.
        var isOwn = body.Media is null && sent.ContentType.Length == 0;
        if (listed.Count > 0 && !isOwn && !listed.Keys.Any(mediaType => MediaTypes.Covers(mediaType, sent.ContentType) || IsFormWithFile(mediaType, sent.ContentType)))
        {
            return [new Mismatch("content type", string.Join(", ", listed.Keys), sent.ContentType)];
        }

        return body.Expected is { } expected ? OfValue(expected, sent) : OfBytes(sent);
    }

    // Swagger 2.0, Parameter Object: a file goes in parts, whatever is consumed.
    private bool IsFormWithFile(string mediaType, string sent) =>
        fields is not null && MediaTypes.Essence(mediaType) == "application/x-www-form-urlencoded" && MediaTypes.Essence(sent) == "multipart/form-data";

    private IEnumerable<Mismatch> OfValue(JsonNode expected, SentRequest sent)
    {
        var text = Encoding.UTF8.GetString(sent.Body!);
        return MediaTypes.Essence(sent.ContentType) switch
        {
            "application/x-www-form-urlencoded" => new FormCheck(operation, body.Media!, fields).Differences((JsonObject)expected, text),
            var essence when essence.StartsWith("multipart/", StringComparison.Ordinal) => new PartsCheck(operation, body.Media!, fields).Differences((JsonObject)expected, MultipartText.Parse(sent)),
            _ => OfJson(expected, text),
        };
    }

    private static IEnumerable<Mismatch> OfJson(JsonNode expected, string got)
    {
        // A method that streams asks for it in the body.
        var asked = expected is JsonObject members && JsonTexts.Member(got, "stream") is true ? new JsonObject(members.Where(static member => member.Key != "stream").Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))) { ["stream"] = true } : expected;
        return JsonTexts.Difference(asked.ToJsonString(), got) is { } difference ? [new Mismatch("JSON body", expected.ToJsonString(), difference)] : [];
    }

    private static IEnumerable<Mismatch> OfBytes(SentRequest sent)
    {
        var text = Encoding.UTF8.GetString(sent.Body!);
        var nasty = new SampleMode(All: true, IsRequest: true).Nasty;
        var fits = sent.Body.AsSpan().SequenceEqual(s_bytes) || text == nasty || JsonTexts.AreEqual(JsonValue.Create(nasty).ToJsonString(), text)
            || (sent.ContentType.StartsWith("multipart/", StringComparison.Ordinal) && MultipartText.Parse(sent) is [{ Name: "name" }]);
        return fits ? [] : [new Mismatch("raw body", "what the caller gave", text)];
    }
}
