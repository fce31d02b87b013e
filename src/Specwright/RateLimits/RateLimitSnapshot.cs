using System;
using System.Globalization;

namespace Specwright;

/// <summary>What a response said about the API's rate limit. Headers win over any number in a description.</summary>
public sealed class RateLimitSnapshot
{
    /// <summary>How many requests the window allows; null when not said.</summary>
    public long? Limit { get; init; }

    /// <summary>How many requests are left in the window; null when not said.</summary>
    public long? Remaining { get; init; }

    /// <summary>When the window ends and the limit starts anew; null when not said.</summary>
    public DateTimeOffset? ResetsAt { get; init; }

    /// <summary>How long to wait before the next request (RFC 9110, section 10.2.3); null when not said. Never negative.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>When the response came, by the client's clock.</summary>
    public DateTimeOffset ObservedAt { get; init; }

    /// <summary>Limit, remaining requests and reset.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} of {1} left, resets at {2}",
        Remaining is null ? "?" : Remaining,
        Limit is null ? "?" : Limit,
        ResetsAt is null ? "?" : ResetsAt.Value.ToString("O", CultureInfo.InvariantCulture));
}
