using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Platform;

/// <summary>A Kubernetes cluster of S0, which documents the endpoint but no field: all are assumed.</summary>
internal sealed record Cluster(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("region")] string Region);
