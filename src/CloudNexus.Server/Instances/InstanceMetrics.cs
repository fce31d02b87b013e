using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Instances;

/// <summary>The "metrics" of an instance; the document names them only.</summary>
internal sealed record InstanceMetrics(
    [property: JsonPropertyName("cpu_percent")] double CpuPercent,
    [property: JsonPropertyName("memory_percent")] double MemoryPercent);
