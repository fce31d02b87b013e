using System;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Specwright;

/// <summary>
/// Reads rate-limit headers as they occur: <c>X-RateLimit-*</c>, <c>RateLimit-*</c>, the single <c>RateLimit</c> field of the IETF drafts,
/// <c>Retry-After</c> and <c>Retry-After-Ms</c>. What is missing or garbled is null; nothing here throws.
/// </summary>
internal static class RateLimitHeaders
{
    // A reset of at least this is a point in time in seconds, or in milliseconds; below, it is a number of seconds from now.
    private const double EpochSeconds = 1_000_000_000;
    private const double EpochMilliseconds = 1_000_000_000_000;
    private const double MaxSeconds = 366d * 24 * 60 * 60;

    public static RateLimitSnapshot? Read(HttpResponseMessage response, DateTimeOffset now)
    {
        var headers = response.Headers;
        var combined = First(headers, "RateLimit");
        var limit = Count(Own(headers, "Limit") ?? Field(combined, "limit") ?? Field(First(headers, "RateLimit-Policy"), "q"));
        var remaining = Count(Own(headers, "Remaining") ?? Field(combined, "remaining") ?? Field(combined, "r"));
        var reset = Reset(Own(headers, "Reset") ?? Field(combined, "reset") ?? Field(combined, "t"), now);
        var retryAfter = RetryAfter(headers, now);
        if (limit is null && remaining is null && reset is null && retryAfter is null)
        {
            return null;
        }

        return new RateLimitSnapshot { Limit = limit, Remaining = remaining, ResetsAt = reset, RetryAfter = retryAfter, ObservedAt = now };
    }

    private static string? Own(HttpResponseHeaders headers, string name) => First(headers, "X-RateLimit-" + name) ?? First(headers, "RateLimit-" + name);

    private static string? First(HttpResponseHeaders headers, string name)
    {
        if (!headers.TryGetValues(name, out var values))
        {
            return null;
        }

        foreach (var value in values)
        {
            return value.Trim();
        }

        return null;
    }

    /// <summary>A parameter of a structured field such as <c>"default";r=50;t=30</c> or <c>limit=100, remaining=50</c>.</summary>
    private static string? Field(string? text, string name)
    {
        foreach (var part in text?.Split(',', ';') ?? [])
        {
            var equals = part.IndexOf('=');
            if (equals > 0 && string.Equals(part.Substring(0, equals).Trim(), name, StringComparison.OrdinalIgnoreCase))
            {
                return part.Substring(equals + 1).Trim();
            }
        }

        return null;
    }

    /// <summary>A count; of <c>100, 100;w=60</c> the first.</summary>
    private static long? Count(string? text)
    {
        var number = text?.Split(',', ';')[0].Trim();
        return long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static DateTimeOffset? Reset(string? text, DateTimeOffset now)
    {
        if (!TryNumber(text, out var value))
        {
            return null;
        }

        if (value >= EpochMilliseconds)
        {
            return FromEpoch(value / 1000);
        }

        return value >= EpochSeconds ? FromEpoch(value) : now + TimeSpan.FromSeconds(Math.Min(value, MaxSeconds));
    }

    private static DateTimeOffset? FromEpoch(double seconds) =>
        seconds <= 253_402_300_799 ? new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(seconds) : null;

    private static TimeSpan? RetryAfter(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (TryNumber(First(headers, "Retry-After-Ms"), out var milliseconds))
        {
            return TimeSpan.FromSeconds(Math.Min(milliseconds / 1000, MaxSeconds));
        }

        var text = First(headers, "Retry-After");
        if (TryNumber(text, out var seconds))
        {
            return TimeSpan.FromSeconds(Math.Min(seconds, MaxSeconds));
        }

        if (RetryConditionHeaderValue.TryParse(text ?? "", out var parsed) && parsed.Date is { } date)
        {
            return date > now ? date - now : TimeSpan.Zero;
        }

        return null;
    }

    /// <summary>A number that is not negative; anything else counts as not said.</summary>
    private static bool TryNumber(string? text, out double value)
    {
        value = 0;
        return text is not null
            && double.TryParse(text.Split(',', ';')[0].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value >= 0
            && !double.IsInfinity(value);
    }
}
