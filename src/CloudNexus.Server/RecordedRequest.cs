using System;
using System.Collections.Generic;
using System.Text;

namespace CloudNexus.Embedded;

/// <summary>One request as it arrived at the server.</summary>
public sealed class RecordedRequest
{
    private volatile int _statusCode;

    internal RecordedRequest(
        string method,
        string target,
        IReadOnlyDictionary<string, IReadOnlyList<string>> headers,
        ReadOnlyMemory<byte> body,
        DateTimeOffset receivedAt)
    {
        Method = method;
        Target = target;
        Headers = headers;
        Body = body;
        ReceivedAt = receivedAt;
    }

    /// <summary>The method, as sent.</summary>
    public string Method { get; }

    /// <summary>The raw path and query, exactly as they stood on the request line, escapes included.</summary>
    public string Target { get; }

    /// <summary>The raw path: <see cref="Target"/> up to the first <c>?</c>.</summary>
    public string Path => Target.Split('?', 2)[0];

    /// <summary>The raw query without its <c>?</c>; empty when there is none.</summary>
    public string Query => Target.Split('?', 2) is [_, var query] ? query : string.Empty;

    /// <summary>The headers with all their values; names compare without case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>The body's bytes; empty when there was none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body read as UTF-8.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>When the request arrived, by the server's clock.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>The status of the response, or <see langword="null"/> while none has begun. It is set before the client can see the response.</summary>
    public int? StatusCode
    {
        get => _statusCode is 0 ? null : _statusCode;
        internal set => _statusCode = value ?? 0;
    }

    /// <summary>The values of one header joined by a comma, or <see langword="null"/> when it was not sent.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <returns>The header's text.</returns>
    public string? Header(string name) => Headers.TryGetValue(name, out var values) ? string.Join(", ", values) : null;

    /// <summary>Method, path and status; neither query nor headers, which may hold a key.</summary>
    /// <returns>For example <c>GET /core/v1/health 200</c>.</returns>
    public override string ToString() => $"{Method} {Path} {StatusCode}";
}
