namespace Specwright.Corpus.Wire;

/// <summary>What media types are, by their names (RFC 9110, 8.3; RFC 6839).</summary>
internal static class MediaTypes
{
    /// <summary>The type and subtype, without parameters.</summary>
    public static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether the content is a JSON value.</summary>
    public static bool IsJson(string mediaType) =>
        Essence(mediaType) is var essence && (essence is "application/json" or "text/json" || essence.EndsWith("+json", StringComparison.Ordinal) || essence.StartsWith("application/json-patch", StringComparison.Ordinal)) && !IsSequence(mediaType);

    /// <summary>Whether the content is JSON values in lines, records or events.</summary>
    public static bool IsSequence(string mediaType) =>
        Essence(mediaType) is "text/event-stream" or "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonl" or "application/json-lines" or "application/x-json-stream" or "application/jsonlines"
            or "application/x-jsonlines" or "application/stream+json" or "application/json-seq" or "application/geo+json-seq" or "text/jsonl" or "text/x-ndjson";

    /// <summary>Whether a range covers a type, either of which may be a range.</summary>
    public static bool Covers(string range, string mediaType)
    {
        var (left, right) = (Essence(range).Split('/'), Essence(mediaType).Split('/'));
        return left.Length == 2 && right.Length == 2 && Meets(left[0], right[0]) && Meets(left[1], right[1]);
    }

    private static bool Meets(string left, string right) => left == "*" || right == "*" || left == right;
}
