using System;

namespace Specwright;

/// <summary>What is known about a response beside its body. Empty until the call ends.</summary>
public sealed class ResponseInfo
{
    /// <summary>The HTTP status of the last attempt; 0 when there was no response.</summary>
    public int StatusCode { get; internal set; }

    /// <summary>The headers of the last response.</summary>
    public ResponseHeaders Headers { get; internal set; } = ResponseHeaders.Empty;

    /// <summary>The id the server gave the request, for its support; null when it gave none.</summary>
    public string? RequestId { get; internal set; }

    /// <summary>The rate limit as of this response; null when the server says nothing about one.</summary>
    public RateLimitSnapshot? RateLimit { get; internal set; }

    /// <summary>How many attempts were made.</summary>
    public int Attempts { get; internal set; }

    /// <summary>How long the call took, with all attempts and waits.</summary>
    public TimeSpan Duration { get; internal set; }

    /// <summary>The URL of the last attempt, with secrets replaced by "***"; null before the first.</summary>
    public Uri? RequestUri { get; internal set; }

    internal void CopyFrom(ResponseInfo other)
    {
        StatusCode = other.StatusCode;
        Headers = other.Headers;
        RequestId = other.RequestId;
        RateLimit = other.RateLimit;
        Attempts = other.Attempts;
        Duration = other.Duration;
        RequestUri = other.RequestUri;
    }
}
