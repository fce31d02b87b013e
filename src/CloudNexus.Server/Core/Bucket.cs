using System;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Core;

/// <summary>An object storage bucket.</summary>
internal sealed record Bucket(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("region")] string Region,
    [property: JsonPropertyName("size_bytes")] long SizeBytes,
    [property: JsonPropertyName("object_count")] long ObjectCount,
    [property: JsonPropertyName("created_at")] DateTimeOffset CreatedAt);
