using System;

namespace Specwright;

/// <summary>The response body is larger than <see cref="ApiClientOptions.MaxResponseBytes"/>.</summary>
public sealed class ResponseTooLargeException : SpecwrightException
{
    /// <summary>Creates the exception.</summary>
    public ResponseTooLargeException() : this("The response is too large.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public ResponseTooLargeException(string message) : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public ResponseTooLargeException(string message, Exception? innerException) : base(message, innerException) { }

    /// <summary>The limit, in bytes.</summary>
    public long Limit { get; internal set; }
}
