using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Instances;

/// <summary>The firewall; the document names the endpoint only.</summary>
internal sealed record Firewall([property: JsonPropertyName("rules")] IReadOnlyList<FirewallRule> Rules);
