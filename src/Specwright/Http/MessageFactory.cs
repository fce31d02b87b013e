using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Specwright;

/// <summary>Turns a call into an HTTP message, anew for each attempt and each redirect.</summary>
internal sealed class MessageFactory(ClientSettings settings)
{
    /// <summary>The URL of the first message.</summary>
    public static Uri Url(ApiCall call) => call.Server.Join(call.Request.ExpandPath(), call.Request.QueryString.ToString());

    public HttpRequestMessage Create(ApiCall call, Uri uri)
    {
        var message = new HttpRequestMessage(new HttpMethod(call.Operation.Method), uri);
        try
        {
            message.Content = Content(call.Request)?.Create();
            AddHeaders(message, call);
            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    private RequestContent? Content(ApiRequest request)
    {
        var content = request.Options.AdditionalBody.Count == 0 ? request.Content : JsonMerge.Apply(request.Content, request.Options.AdditionalBody);
        return content ?? (settings.SendContentTypeOnBodylessRequests ? new BytesContent([], "application/json", isJson: false) : null);
    }

    private void AddHeaders(HttpRequestMessage message, ApiCall call)
    {
        Set(message, "User-Agent", settings.UserAgent);
        if (call.Operation.Accept is { } accept)
        {
            Set(message, "Accept", accept);
        }

        AddAll(message, settings.Headers);
        AddAll(message, call.Request.Headers);
        if (call.Request.Cookies.Count > 0)
        {
            Set(message, "Cookie", string.Join("; ", call.Request.Cookies));
        }

        if (call.Request.Options.IdempotencyKey is { } key)
        {
            HeaderRules.Check(call.Operation.IdempotencyHeader, key, nameof(RequestOptions.IdempotencyKey));
            Set(message, call.Operation.IdempotencyHeader, key);
        }

        foreach (var header in call.Request.Options.Headers)
        {
            HeaderRules.CheckOwn(header.Key, nameof(RequestOptions.Headers));
            HeaderRules.Check(header.Key, header.Value, nameof(RequestOptions.Headers));
            Set(message, header.Key, header.Value);
        }
    }

    private static void AddAll(HttpRequestMessage message, List<KeyValuePair<string, string>> headers)
    {
        foreach (var header in headers)
        {
            Set(message, header.Key, header.Value);
        }
    }

    /// <summary>
    /// Sets a header whose text was checked: not parsed again, because servers want values (an unquoted If-Match, an odd product name) that the
    /// framework's parsers refuse. Headers about content go with the content, and without content nowhere.
    /// </summary>
    private static void Set(HttpRequestMessage message, string name, string value)
    {
        if (IsContentHeader(name))
        {
            message.Content?.Headers.Remove(name);
            message.Content?.Headers.TryAddWithoutValidation(name, value);
            return;
        }

        message.Headers.Remove(name);
        message.Headers.TryAddWithoutValidation(name, value);
    }

    private static bool IsContentHeader(string name) =>
        (name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) && !string.Equals(name, "Content-Security-Policy", StringComparison.OrdinalIgnoreCase))
        || string.Equals(name, "Expires", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, "Last-Modified", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, "Allow", StringComparison.OrdinalIgnoreCase);
}
