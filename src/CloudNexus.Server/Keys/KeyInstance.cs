using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Keys;

/// <summary>An instance of S3, which calls the endpoint but shows no field: all are assumed.</summary>
internal sealed record KeyInstance(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name);
