using System;
using System.Net.Http;

namespace Specwright;

/// <summary>
/// Which redirects are followed: of GET and HEAD, at most three, and only to the same scheme, host and port. Anything else would carry the
/// credential elsewhere, or send a change twice.
/// </summary>
internal static class Redirects
{
    public const int MaxHops = 3;

    public static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Where to go next, or null to stop here.</summary>
    public static Uri? Next(ApiCall call, HttpResponseMessage response, Uri current)
    {
        if (!IsRedirect((int)response.StatusCode) || call.Operation.Method is not ("GET" or "HEAD") || Target(response, current) is not { } target)
        {
            return null;
        }

        return call.Server.HasOrigin(target) && target.UserInfo.Length == 0 ? target : null;
    }

    /// <summary>Why a redirect ended the call.</summary>
    public static string Explain(ApiCall call, HttpResponseMessage response)
    {
        if (call.RequestUri is not { } current || Target(response, current) is not { } target)
        {
            return "The redirect names no usable target.";
        }

        if (!call.Server.HasOrigin(target))
        {
            return $"The redirect to {target.GetLeftPart(UriPartial.Authority)} was not followed, because that is another server.";
        }

        return call.Operation.Method is "GET" or "HEAD"
            ? "There were too many redirects."
            : $"The redirect was not followed, because a {call.Operation.Method} is not sent twice.";
    }

    private static Uri? Target(HttpResponseMessage response, Uri current)
    {
        var location = response.Headers.Location;
        return location is not null && Uri.TryCreate(current, location, out var target) ? target : null;
    }
}
