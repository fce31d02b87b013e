using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Specwright;

/// <summary>What body, headers and description say about an error.</summary>
internal sealed class ApiErrorFacts
{
    public ApiErrorFacts(ApiCall call, byte[] body)
    {
        Call = call;
        Body = body;
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

    public byte[] Body { get; }

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
