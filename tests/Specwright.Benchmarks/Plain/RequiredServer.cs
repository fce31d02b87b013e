using System.Text.Json.Serialization;

namespace Specwright.Benchmarks.Plain;

/// <summary>The same server for System.Text.Json with the members required that are required.</summary>
public sealed class RequiredServer
{
    [JsonPropertyName("id")]
    public required string Id { get; set; }

    [JsonPropertyName("name")]
    public required string Name { get; set; }

    [JsonPropertyName("region")]
    public required string Region { get; set; }

    [JsonPropertyName("status")]
    public required string Status { get; set; }

    [JsonPropertyName("plan")]
    public string? Plan { get; set; }

    [JsonPropertyName("image")]
    public string? Image { get; set; }

    [JsonPropertyName("ipv4")]
    public string? Ipv4 { get; set; }

    [JsonPropertyName("vcpus")]
    public int? Vcpus { get; set; }

    [JsonPropertyName("memory_mb")]
    public long? MemoryMb { get; set; }

    [JsonPropertyName("disk_bytes")]
    public long? DiskBytes { get; set; }

    [JsonPropertyName("price_per_hour")]
    public double? PricePerHour { get; set; }

    [JsonPropertyName("tags")]
    public IList<string>? Tags { get; set; }

    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    [JsonPropertyName("owner")]
    public RequiredOwner? Owner { get; set; }

    [JsonPropertyName("locked")]
    public bool? Locked { get; set; }
}
