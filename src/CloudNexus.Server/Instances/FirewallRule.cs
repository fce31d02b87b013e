using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Instances;

/// <summary>A firewall rule; the document names the endpoint only.</summary>
internal sealed record FirewallRule(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("protocol")] string Protocol,
    [property: JsonPropertyName("port")] int Port,
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("action")] string Action);
