using System;

namespace CloudNexus.Embedded.RateLimits;

/// <summary>How many requests an API takes, and how it tells its clients.</summary>
internal abstract class RateLimit(bool countsByCredential, bool reportsOnEveryResponse)
{
    /// <summary>Whether each credential has the limit for itself; otherwise the account's credentials share it.</summary>
    public bool CountsByCredential { get; } = countsByCredential;

    /// <summary>Whether every response carries X-RateLimit headers; otherwise a 429 carries Retry-After.</summary>
    public bool ReportsOnEveryResponse { get; } = reportsOnEveryResponse;

    /// <summary>Counts one request.</summary>
    public abstract RateLimitResult Take(string partition, DateTimeOffset now);
}
