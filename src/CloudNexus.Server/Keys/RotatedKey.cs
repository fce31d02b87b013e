using System;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Keys;

/// <summary>The answer of a rotation. The document says what happens but shows no field.</summary>
internal sealed record RotatedKey(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("previous_key_id")] string PreviousKeyId,
    [property: JsonPropertyName("previous_key_expires_at")] DateTimeOffset PreviousKeyExpiresAt)
{
    /// <summary>Never the key.</summary>
    public override string ToString() => Id;
}
