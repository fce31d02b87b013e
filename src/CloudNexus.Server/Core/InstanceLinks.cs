using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Core;

/// <summary>The links of an instance, relative to the base path.</summary>
internal sealed record InstanceLinks(
    [property: JsonPropertyName("self")] string Self,
    [property: JsonPropertyName("logs")] string Logs);
