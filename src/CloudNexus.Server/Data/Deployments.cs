using System;
using System.Collections.Concurrent;

namespace CloudNexus.Embedded.Data;

/// <summary>The resources of one API that are still being deployed.</summary>
internal sealed class Deployments(WorkPace pace, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Work> _running = new(StringComparer.Ordinal);

    public void Start(string id, Action onFinished) => _running[id] = new Work(pace, clock.GetUtcNow(), onFinished);

    /// <summary>A client looked at one resource.</summary>
    public void Poll(string id)
    {
        if (_running.TryGetValue(id, out var work) && work.Look(clock.GetUtcNow(), isPoll: true) == WorkState.Finished)
        {
            _running.TryRemove(id, out _);
        }
    }

    /// <summary>A client looked at the list. Where an API has no way to get a single resource, that is how it polls.</summary>
    public void LookAtAll(bool isPoll)
    {
        foreach (var (id, work) in _running)
        {
            if (work.Look(clock.GetUtcNow(), isPoll) == WorkState.Finished)
            {
                _running.TryRemove(id, out _);
            }
        }
    }
}
