using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Platform;

/// <summary>A webhook subscription of S0, which documents events and signature but no field of the subscription: all are assumed.</summary>
internal sealed record WebhookSubscription(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("events")] IReadOnlyList<string> Events,
    [property: JsonPropertyName("secret")] string Secret)
{
    /// <summary>Never the secret.</summary>
    public override string ToString() => Id;
}
