using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Core;

/// <summary>The global CDN configuration.</summary>
internal sealed record CdnConfig(
    [property: JsonPropertyName("cache_ttl")] long CacheTtl,
    [property: JsonPropertyName("ssl_enabled")] bool SslEnabled,
    [property: JsonPropertyName("compression"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Compression);
