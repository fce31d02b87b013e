using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Compute;

/// <summary>Why a job failed.</summary>
internal sealed record JobError(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("message")] string Message);
