using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Core;

/// <summary>An instance's log; the document shows the link to it only.</summary>
internal sealed record InstanceLogs([property: JsonPropertyName("lines")] IReadOnlyList<string> Lines);
