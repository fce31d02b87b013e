using System;

namespace Specwright;

/// <summary>400: the request has invalid parameters or a malformed body.</summary>
public sealed class BadRequestException : ApiException
{
    /// <summary>Creates the exception.</summary>
    public BadRequestException() : this("The server answered with status 400.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public BadRequestException(string message) : base(400, message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public BadRequestException(string message, Exception? innerException) : base(message, innerException) => StatusCode = 400;
}
