using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
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

        var body = buffer.ToArray();
        var facts = new Facts(call, body);
        var exception = Create(facts, Message(facts, response));
        exception.StatusCode = facts.Status;
        exception.Headers = call.Info.Headers;
        exception.Body = body;
        return call.Describe(exception);
    }

    private static ApiException Create(Facts f, string message) => f.Status switch
    {
        400 => new BadRequestException(message) { ErrorCode = f.Code, ErrorMessage = f.Text, RequestId = f.RequestId, ErrorBody = f.Typed },
        401 => new UnauthorizedException(message) { ErrorCode = f.Code, ErrorMessage = f.Text, RequestId = f.RequestId, ErrorBody = f.Typed },
        403 => new ForbiddenException(message) { ErrorCode = f.Code, ErrorMessage = f.Text, RequestId = f.RequestId, ErrorBody = f.Typed, RequiredScopes = f.RequiredScopes },
        404 => new NotFoundException(message) { ErrorCode = f.Code, ErrorMessage = f.Text, RequestId = f.RequestId, ErrorBody = f.Typed },
        409 => new ConflictException(message) { ErrorCode = f.Code, ErrorMessage = f.Text, RequestId = f.RequestId, ErrorBody = f.Typed },
        422 => new UnprocessableEntityException(message) { ErrorCode = f.Code, ErrorMessage = f.Text, RequestId = f.RequestId, ErrorBody = f.Typed },
        429 => new RateLimitExceededException(message) { ErrorCode = f.Code, ErrorMessage = f.Text, RequestId = f.RequestId, ErrorBody = f.Typed, RateLimit = f.Call.Info.RateLimit },
        >= 500 => new ServerErrorException(message) { ErrorCode = f.Code, ErrorMessage = f.Text, RequestId = f.RequestId, ErrorBody = f.Typed },
        _ => new ApiException(message) { ErrorCode = f.Code, ErrorMessage = f.Text, RequestId = f.RequestId, ErrorBody = f.Typed },
    };

    /// <summary>As in <c>GET /servers → 403 Forbidden: INSUFFICIENT_SCOPE The key lacks compute:read. (request req_8f7e) Check role/scopes.</c></summary>
    private static string Message(Facts facts, HttpResponseMessage response)
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

    /// <summary>What body, headers and description say about an error.</summary>
    private sealed class Facts
    {
        public Facts(ApiCall call, byte[] body)
        {
            Call = call;
            Status = call.Info.StatusCode;
            var probe = ErrorProbe.Of(body);
            Code = ErrorText.Clean(probe.Code, call.Secrets);
            Text = ErrorText.Clean(probe.Message, call.Secrets);
            RequestId = ErrorText.Clean(probe.RequestId ?? call.Info.RequestId, call.Secrets);
            var reader = Best(call.Operation.Errors, Status, static reader => reader.Read is not null);
            Typed = reader is null ? null : Read(reader, body);
            Hint = ErrorText.Clean(Best(call.Operation.Errors, Status, static reader => reader.HintText is not null)?.HintText, []);
        }

        public ApiCall Call { get; }

        public int Status { get; }

        public string? Code { get; }

        public string? Text { get; }

        public string? RequestId { get; }

        public object? Typed { get; }

        public string? Hint { get; }

        public IReadOnlyList<string> RequiredScopes => Call.Operation.RequiredScopes;

        private static ApiErrorReader? Best(IReadOnlyList<ApiErrorReader> readers, int status, Func<ApiErrorReader, bool> isUsable)
        {
            ApiErrorReader? best = null;
            foreach (var reader in readers)
            {
                if (isUsable(reader) && reader.Rank(status) > (best?.Rank(status) ?? 0))
                {
                    best = reader;
                }
            }

            return best;
        }

        private static object? Read(ApiErrorReader reader, byte[] body)
        {
            try
            {
                return JsonModel.Parse(ResponseText.WithoutMark(body), reader.Read!);
            }
            catch (JsonException)
            {
                // An HTML page of a proxy, a body cut at the limit, another shape than described: the raw body is there to look at.
                return null;
            }
        }
    }
}
