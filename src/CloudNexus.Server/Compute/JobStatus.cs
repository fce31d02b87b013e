using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Compute;

/// <summary>The answer of the Jobs API, which the document names only: path, fields and statuses are assumed.</summary>
internal sealed record JobStatus(
    [property: JsonPropertyName("job_id")] string JobId,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("instance"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ComputeInstance? Instance,
    [property: JsonPropertyName("error"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JobError? Error);
