using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Makes the exception of a response that is no success. Whatever the body is, the result is the error of the server and never one of ours.</summary>
internal static class ApiErrors
{
    private const int MaxBody = 64 * 1024;

    public static async Task<ApiException> ReadAsync(ApiCall call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var buffer = new PooledBuffer();
        try
        {
            await BodyReader.ReadAsync(response, buffer, MaxBody, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            // The status is known and matters more than the rest of a body that will not come.
        }

        var facts = new ApiErrorFacts(call, buffer.ToArray());
        var exception = Create(facts, Message(facts, response));
        exception.Fill(facts);
        return call.Describe(exception);
    }

    private static ApiException Create(ApiErrorFacts facts, string message) => facts.Status switch
    {
        400 => new BadRequestException(message),
        401 => new UnauthorizedException(message),
        403 => new ForbiddenException(message) { RequiredScopes = facts.RequiredScopes },
        404 => new NotFoundException(message),
        409 => new ConflictException(message),
        422 => new UnprocessableEntityException(message),
        429 => new RateLimitExceededException(message) { RateLimit = facts.Call.Info.RateLimit },
        >= 500 => new ServerErrorException(message),
        _ => new ApiException(message),
    };

    /// <summary>As in <c>GET /servers → 403 Forbidden: INSUFFICIENT_SCOPE The key lacks compute:read. (request req_8f7e) Check role/scopes.</c></summary>
    private static string Message(ApiErrorFacts facts, HttpResponseMessage response)
    {
        var text = new StringBuilder(facts.Call.Operation.ToString()).Append(" → ").Append(facts.Status.ToString(CultureInfo.InvariantCulture));
        var reason = Reason(facts.Status);
        if (reason.Length > 0)
        {
            text.Append(' ').Append(reason);
        }

        var details = string.Join(" ", new[] { facts.Code, facts.Text }.Where(static part => part is not null));
        if (details.Length > 0)
        {
            text.Append(": ").Append(details);
        }

        if (facts.RequestId is not null)
        {
            text.Append(" (request ").Append(facts.RequestId).Append(')');
        }

        Append(text, facts.Hint);
        Append(text, facts.Status == 403 && facts.RequiredScopes.Count > 0 ? "The operation needs the scopes " + string.Join(", ", facts.RequiredScopes) + "." : null);
        Append(text, Redirects.IsRedirect(facts.Status) ? Redirects.Explain(facts.Call, response) : null);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string? sentence)
    {
        if (sentence is not null)
        {
            text.Append(text[text.Length - 1] is '.' or ')' ? " " : ". ").Append(sentence);
        }
    }

    /// <summary>Our own words for the status: the server's reason phrase is its text, and absent in HTTP/2.</summary>
    private static string Reason(int status)
    {
        if (status == 422)
        {
            return "Unprocessable Entity";
        }

        if (status == 429)
        {
            return "Too Many Requests";
        }

        var name = ((HttpStatusCode)status).ToString();
        if (char.IsDigit(name[0]))
        {
            return "";
        }

        var words = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && words.Length > 0 && char.IsLower(words[words.Length - 1]))
            {
                words.Append(' ');
            }

            words.Append(c);
        }

        return words.ToString();
    }
}
