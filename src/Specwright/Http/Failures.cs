using System;
using System.Globalization;
using System.Net.Http;
using System.Threading;

namespace Specwright;

/// <summary>Makes the exceptions of calls that got no usable response.</summary>
internal static class Failures
{
    public static ApiTimeoutException Timeout(ApiCall call, TimeSpan timeout, TimeoutScope scope, Exception cause)
    {
        var seconds = timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        var (what, option) = scope == TimeoutScope.Attempt ? ("the response was not complete", "AttemptTimeout") : ("the call was not finished", "TotalTimeout");
        return call.Describe(new ApiTimeoutException($"{call.Operation} → {what} after {seconds} s ({option}).", cause) { Timeout = timeout, Scope = scope });
    }

    public static ApiConnectionException Connection(ApiCall call, Exception cause) =>
        call.Describe(new ApiConnectionException($"{call.Operation} → no usable response from {call.Server.Uri.Authority}: {ErrorText.Clean(Reason(cause), call.Secrets)}", cause));

    /// <summary>
    /// What an exception of the transport means to the caller: the caller's own cancellation, the time of the whole call, of this attempt, of the
    /// caller's HttpClient, or a broken connection. Anything else is passed on as it is.
    /// </summary>
    public static Exception Translate(Exception exception, ApiCall call, Deadline attempt, Deadline total, TimeSpan clientTimeout, CancellationToken user)
    {
        if (exception is HttpRequestException or System.IO.IOException && !attempt.Token.IsCancellationRequested)
        {
            return Connection(call, exception);
        }

        if (exception is not (OperationCanceledException or HttpRequestException or System.IO.IOException))
        {
            return exception;
        }

        if (user.IsCancellationRequested)
        {
            return new OperationCanceledException("The call was cancelled.", exception, user);
        }

        if (total.HasExpired)
        {
            return Timeout(call, total.Timeout, TimeoutScope.Total, exception);
        }

        if (!attempt.HasExpired && clientTimeout == System.Threading.Timeout.InfiniteTimeSpan)
        {
            return Connection(call, exception);
        }

        // Neither our clocks nor the caller: then the HttpClient the caller passed has a timeout of its own.
        return Timeout(call, attempt.HasExpired ? attempt.Timeout : clientTimeout, TimeoutScope.Attempt, exception);
    }

    private static string Reason(Exception exception)
    {
        var reason = exception;
        while (reason is HttpRequestException { InnerException: { } inner })
        {
            reason = inner;
        }

        return reason == exception ? exception.Message : exception.Message + " " + reason.Message;
    }
}
