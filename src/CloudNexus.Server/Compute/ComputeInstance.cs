using System;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Compute;

/// <summary>A compute instance, with exactly the fields of S4's sample.</summary>
internal sealed record ComputeInstance(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("region")] string Region,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("ipv4")] string Ipv4,
    [property: JsonPropertyName("created_at")] DateTimeOffset CreatedAt);
