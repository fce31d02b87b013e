using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Instances;

/// <summary>The "detailed configuration" of an instance; the document names it only.</summary>
internal sealed record InstanceConfiguration(
    [property: JsonPropertyName("vcpus")] int Vcpus,
    [property: JsonPropertyName("memory_gb")] int MemoryGb,
    [property: JsonPropertyName("disk_gb")] int DiskGb)
{
    public static InstanceConfiguration Of(string plan) => plan switch
    {
        "starter" => new(1, 2, 25),
        "pro" => new(4, 8, 100),
        _ => new(16, 64, 500),
    };
}
