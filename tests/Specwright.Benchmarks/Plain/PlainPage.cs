using System.Text.Json.Serialization;

namespace Specwright.Benchmarks.Plain;

/// <summary>The same page for System.Text.Json.</summary>
public sealed class PlainPage
{
    [JsonPropertyName("data")]
    public IList<PlainServer> Data { get; set; } = [];

    [JsonPropertyName("total")]
    public long? Total { get; set; }
}
