using System;

namespace Specwright;

/// <summary>409: the request contradicts the state of the resource.</summary>
public sealed class ConflictException : ApiException
{
    /// <summary>Creates the exception.</summary>
    public ConflictException() : this("The server answered with status 409.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public ConflictException(string message) : base(409, message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public ConflictException(string message, Exception? innerException) : base(message, innerException) => StatusCode = 409;
}
