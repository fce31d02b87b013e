using CloudNexus.Embedded.Data;

namespace CloudNexus.Embedded.Compute;

/// <summary>A job on an instance; with an error, one that will fail.</summary>
internal sealed record Job(string Id, string InstanceId, JobError? Error, Work Work)
{
    public string StatusIn(WorkState state) => state switch
    {
        WorkState.Pending => "pending",
        WorkState.Running => "running",
        _ => Error is null ? "completed" : "failed",
    };
}
