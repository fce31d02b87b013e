using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Instances;

/// <summary>"Returns detailed configuration, metrics, and status for a specific instance."</summary>
internal sealed record InstanceDetail(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("plan")] string Plan,
    [property: JsonPropertyName("region")] string Region,
    [property: JsonPropertyName("image")] string Image,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("tags")] IReadOnlyList<string> Tags,
    [property: JsonPropertyName("configuration")] InstanceConfiguration Configuration,
    [property: JsonPropertyName("metrics")] InstanceMetrics Metrics)
{
    public static InstanceDetail Of(Instance instance) => new(
        instance.Id,
        instance.Name,
        instance.Plan,
        instance.Region,
        instance.Image,
        instance.Status,
        instance.Tags,
        InstanceConfiguration.Of(instance.Plan),
        string.Equals(instance.Status, "running", StringComparison.Ordinal) ? new(12.5, 41.75) : new(0, 0));
}
