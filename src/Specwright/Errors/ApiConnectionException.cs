using System;

namespace Specwright;

/// <summary>There was no usable response: the server could not be reached, or the connection broke.</summary>
public class ApiConnectionException : SpecwrightException
{
    /// <summary>Creates the exception.</summary>
    public ApiConnectionException() : this("There was no usable response.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public ApiConnectionException(string message) : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public ApiConnectionException(string message, Exception? innerException) : base(message, innerException) { }
}
