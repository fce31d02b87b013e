using System.Text.Json.Serialization;

namespace Specwright.Benchmarks.Plain;

/// <summary>The same page for System.Text.Json with the members required that are required.</summary>
public sealed class RequiredPage
{
    [JsonPropertyName("data")]
    public required IList<RequiredServer> Data { get; set; }

    [JsonPropertyName("total")]
    public long? Total { get; set; }
}
