using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloudNexus.Embedded.Core;

/// <summary>The cursor of the sample: base64 of <c>{"id":"bkt_4d5e6f"}</c>, the last bucket already seen.</summary>
internal static class BucketCursor
{
    public static string After(Bucket last) => Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"id":"{{last.Id}}"}"""));

    /// <summary>The id in a cursor, or null when it is not one of ours.</summary>
    public static string? Read(string cursor)
    {
        var bytes = new byte[cursor.Length];
        if (!Convert.TryFromBase64String(cursor, bytes, out var length))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(bytes.AsSpan(0, length)) is JsonObject body && body["id"] is JsonValue id && id.TryGetValue<string>(out var text) ? text : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
