using System;

namespace CloudNexus.Embedded.RateLimits;

/// <summary>What a rate limit says to one request.</summary>
internal readonly record struct RateLimitResult(bool IsAllowed, int Limit, int Remaining, DateTimeOffset ResetsAt);
