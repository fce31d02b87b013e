using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Compute;

/// <summary>"Returns a job ID that can be polled for deployment status."</summary>
internal sealed record JobTicket([property: JsonPropertyName("job_id")] string JobId);
