using System;

namespace Specwright;

/// <summary>429: too many requests.</summary>
public sealed class RateLimitExceededException : ApiException
{
    /// <summary>Creates the exception.</summary>
    public RateLimitExceededException() : this("The server answered with status 429.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public RateLimitExceededException(string message) : base(429, message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public RateLimitExceededException(string message, Exception? innerException) : base(message, innerException) => StatusCode = 429;

    /// <summary>How long to wait before the next request; null when the server does not say.</summary>
    public TimeSpan? RetryAfter => RateLimit?.RetryAfter;

    /// <summary>The rate limit as of this response; null when the server says nothing about one.</summary>
    public RateLimitSnapshot? RateLimit { get; init; }
}
