using System;
using System.Threading;

namespace CloudNexus.Embedded.Data;

/// <summary>
/// Background work that only the clock or its watchers move on: no timer and no thread, so a test decides when it ends. Its outcome is applied once.
/// </summary>
internal sealed class Work(WorkPace pace, DateTimeOffset startedAt, Action onFinished)
{
    private readonly Lock _gate = new();
    private int _polls;
    private bool _finished;

    /// <summary>Looks at the work; a poll also counts as one.</summary>
    public WorkState Look(DateTimeOffset now, bool isPoll)
    {
        lock (_gate)
        {
            if (_finished)
            {
                return WorkState.Finished;
            }

            _polls += isPoll ? 1 : 0;
            var state = pace.After(_polls, now - startedAt);
            if (state == WorkState.Finished)
            {
                _finished = true;
                onFinished();
            }

            return state;
        }
    }
}
