using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Core;

/// <summary>The answer of <c>GET /health</c>.</summary>
internal sealed record Health(
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("uptime")] long Uptime,
    [property: JsonPropertyName("region")] string Region);
