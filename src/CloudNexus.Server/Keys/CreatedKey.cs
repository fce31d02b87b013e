using System;
using System.Text.Json.Serialization;
using CloudNexus.Embedded.Authentication;

namespace CloudNexus.Embedded.Keys;

/// <summary>A new key with its text: "API keys are revealed only once upon creation."</summary>
internal sealed record CreatedKey : KeyInfo
{
    public CreatedKey(Credential key, DateTimeOffset now)
        : base(Of(key, now)) => Key = key.Text;

    [JsonPropertyName("key")]
    public string Key { get; }

    /// <summary>Never the key.</summary>
    public override string ToString() => Id;
}
