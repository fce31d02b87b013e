using System;

namespace Specwright;

/// <summary>The call took longer than its options allow. Cancellation by the caller is never reported like this.</summary>
public sealed class ApiTimeoutException : ApiConnectionException
{
    /// <summary>Creates the exception.</summary>
    public ApiTimeoutException() : this("The call timed out.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public ApiTimeoutException(string message) : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public ApiTimeoutException(string message, Exception? innerException) : base(message, innerException) { }

    /// <summary>The time that ran out.</summary>
    public TimeSpan Timeout { get; internal set; }

    /// <summary>Whether one attempt or the whole call took too long.</summary>
    public TimeoutScope Scope { get; internal set; }
}
