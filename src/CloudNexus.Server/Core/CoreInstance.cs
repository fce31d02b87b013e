using System;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Core;

/// <summary>An instance of S2, with exactly the fields of its sample response.</summary>
internal sealed record CoreInstance(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("plan")] string Plan,
    [property: JsonPropertyName("region")] string Region,
    [property: JsonPropertyName("ip")] string Ip,
    [property: JsonPropertyName("created_at")] DateTimeOffset CreatedAt,
    [property: JsonPropertyName("links")] InstanceLinks Links);
