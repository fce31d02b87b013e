using System;
using System.Collections.Concurrent;
using CloudNexus.Embedded.Data;

namespace CloudNexus.Embedded.Compute;

/// <summary>The jobs of S4.</summary>
internal sealed class JobStore(ComputeInstanceStore instances, WorkPace pace, TimeProvider clock)
{
    private readonly Store<Job> _jobs = new(static job => job.Id);
    private readonly ConcurrentQueue<JobError> _failures = new();
    private readonly Ids _ids = new();

    /// <summary>The next job that starts will fail.</summary>
    public void FailNext(string code, string message) => _failures.Enqueue(new JobError(code, message));

    /// <summary>Starts a job that ends with one of two outcomes.</summary>
    public JobTicket Start(string instanceId, Action onCompleted, Action onFailed)
    {
        var error = _failures.TryDequeue(out var failure) ? failure : null;
        var job = new Job(_ids.Next("job_", 12), instanceId, error, new Work(pace, clock.GetUtcNow(), error is null ? onCompleted : onFailed));
        _jobs.Add(job);
        return new JobTicket(job.Id);
    }

    /// <summary>The status of a job; asking for it counts as a poll. Null when there is none of that id.</summary>
    public JobStatus? Poll(string id)
    {
        if (_jobs.Find(id) is not { } job)
        {
            return null;
        }

        var state = job.Work.Look(clock.GetUtcNow(), isPoll: true);
        return state == WorkState.Finished
            ? new JobStatus(job.Id, job.StatusIn(state), job.Error is null ? instances.Find(job.InstanceId) : null, job.Error)
            : new JobStatus(job.Id, job.StatusIn(state), null, null);
    }

    /// <summary>Applies the outcome of jobs that the clock has finished, before the instances are read.</summary>
    public void Settle()
    {
        foreach (var job in _jobs.All())
        {
            job.Work.Look(clock.GetUtcNow(), isPoll: false);
        }
    }
}
