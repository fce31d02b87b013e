using System;

namespace Specwright;

/// <summary>404: the resource does not exist, or not for this credential.</summary>
public sealed class NotFoundException : ApiException
{
    /// <summary>Creates the exception.</summary>
    public NotFoundException() : this("The server answered with status 404.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public NotFoundException(string message) : base(404, message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public NotFoundException(string message, Exception? innerException) : base(message, innerException) => StatusCode = 404;
}
