using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Errors;

/// <summary>The error of S1's "Error Response Format"; the other documents show none, so they answer the same one.</summary>
internal sealed record ErrorBody(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("details"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] object? Details,
    [property: JsonPropertyName("request_id")] string RequestId);
