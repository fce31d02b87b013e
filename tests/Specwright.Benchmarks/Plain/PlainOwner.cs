using System.Text.Json.Serialization;

namespace Specwright.Benchmarks.Plain;

/// <summary>The same nested model for System.Text.Json.</summary>
public sealed class PlainOwner
{
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("email")]
    public string? Email { get; set; }

    [JsonPropertyName("display_name")]
    public string? DisplayName { get; set; }
}
