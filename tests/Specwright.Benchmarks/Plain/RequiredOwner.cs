using System.Text.Json.Serialization;

namespace Specwright.Benchmarks.Plain;

/// <summary>The same owner for System.Text.Json with the members required that are required.</summary>
public sealed class RequiredOwner
{
    [JsonPropertyName("id")]
    public required string Id { get; set; }

    [JsonPropertyName("email")]
    public string? Email { get; set; }

    [JsonPropertyName("display_name")]
    public string? DisplayName { get; set; }
}
