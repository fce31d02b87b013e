using System;

namespace CloudNexus.Embedded.Data;

/// <summary>How fast background work goes: by number of polls, or by elapsed time when there is a duration.</summary>
internal sealed record WorkPace(int Polls, TimeSpan? Duration)
{
    public WorkState After(int polls, TimeSpan elapsed)
    {
        if (Duration is { } duration)
        {
            return elapsed >= duration ? WorkState.Finished : elapsed >= duration / 3 ? WorkState.Running : WorkState.Pending;
        }

        return polls >= Polls ? WorkState.Finished : polls >= 2 ? WorkState.Running : WorkState.Pending;
    }
}
