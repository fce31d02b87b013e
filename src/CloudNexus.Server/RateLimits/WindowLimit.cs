using System;
using System.Collections.Generic;
using System.Threading;

namespace CloudNexus.Embedded.RateLimits;

/// <summary>A number of requests in a minute that begins with the first of them.</summary>
internal sealed class WindowLimit(int perMinute, bool countsByCredential, bool reportsOnEveryResponse) : RateLimit(countsByCredential, reportsOnEveryResponse)
{
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (DateTimeOffset Start, int Used)> _windows = new(StringComparer.Ordinal);

    public override RateLimitResult Take(string partition, DateTimeOffset now)
    {
        lock (_gate)
        {
            var window = _windows.GetValueOrDefault(partition);
            if (now - window.Start >= s_window)
            {
                window = (now, 0);
            }

            window.Used++;
            _windows[partition] = window;
            return new RateLimitResult(window.Used <= perMinute, perMinute, Math.Max(0, perMinute - window.Used), window.Start + s_window);
        }
    }
}
