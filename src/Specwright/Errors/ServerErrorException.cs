using System;

namespace Specwright;

/// <summary>5xx: the server failed.</summary>
public sealed class ServerErrorException : ApiException
{
    /// <summary>Creates the exception.</summary>
    public ServerErrorException() : this("The server answered with status 500.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public ServerErrorException(string message) : base(500, message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public ServerErrorException(string message, Exception? innerException) : base(message, innerException) => StatusCode = 500;
}
