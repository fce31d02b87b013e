using System;
using System.Collections.Generic;
using System.Threading;

namespace CloudNexus.Embedded.RateLimits;

/// <summary>A bucket that holds a burst of requests and refills by the minute's rate.</summary>
internal sealed class BucketLimit(int perMinute, int burst) : RateLimit(countsByCredential: false, reportsOnEveryResponse: false)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (DateTimeOffset At, double Tokens)> _buckets = new(StringComparer.Ordinal);

    public override RateLimitResult Take(string partition, DateTimeOffset now)
    {
        lock (_gate)
        {
            var tokens = Refill(partition, now);
            var isAllowed = tokens >= 1;
            tokens -= isAllowed ? 1 : 0;
            _buckets[partition] = (now, tokens);
            return new RateLimitResult(isAllowed, perMinute, (int)tokens, now + TimeSpan.FromMinutes(Math.Max(0, 1 - tokens) / perMinute));
        }
    }

    private double Refill(string partition, DateTimeOffset now) => _buckets.TryGetValue(partition, out var bucket)
        ? Math.Min(burst, bucket.Tokens + ((now - bucket.At).TotalMinutes * perMinute))
        : burst;
}
