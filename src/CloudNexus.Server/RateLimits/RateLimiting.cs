using System;
using System.Globalization;
using System.Threading.Tasks;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Hosting;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Embedded.RateLimits;

/// <summary>Counts each request against its API's limit and reports in the API's own way: X-RateLimit headers, or Retry-After with a 429.</summary>
internal sealed class RateLimiting(TimeProvider clock)
{
    private const string Anonymous = "";
    private const string Account = "account";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var call = ApiCall.Of(context);
        if (call.Api?.Limit is not { } limit)
        {
            return next(context);
        }

        var now = clock.GetUtcNow();
        var result = limit.Take(PartitionOf(call, limit), now);
        Report(context.Response.Headers, limit, result, now);
        return result.IsAllowed ? next(context) : ErrorWriting.WriteAsync(context, Failures.RateLimited());
    }

    private static string PartitionOf(ApiCall call, RateLimit limit) => call.Credential switch
    {
        null => Anonymous,
        var credential => limit.CountsByCredential ? credential.Text : Account,
    };

    private static void Report(IHeaderDictionary headers, RateLimit limit, RateLimitResult result, DateTimeOffset now)
    {
        if (limit.ReportsOnEveryResponse)
        {
            headers["X-RateLimit-Limit"] = Text(result.Limit);
            headers["X-RateLimit-Remaining"] = Text(result.Remaining);
            headers["X-RateLimit-Reset"] = Text(SecondsRoundedUp(result.ResetsAt - DateTimeOffset.UnixEpoch));
        }
        else if (!result.IsAllowed)
        {
            headers.RetryAfter = Text(Math.Max(1, SecondsRoundedUp(result.ResetsAt - now)));
        }
    }

    /// <summary>Rounded up, so that a client that waits until then is let in.</summary>
    private static long SecondsRoundedUp(TimeSpan span) => (span.Ticks + TimeSpan.TicksPerSecond - 1) / TimeSpan.TicksPerSecond;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
