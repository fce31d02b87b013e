using System;

namespace Specwright;

/// <summary>422: the request is well formed, but its content is not acceptable.</summary>
public sealed class UnprocessableEntityException : ApiException
{
    /// <summary>Creates the exception.</summary>
    public UnprocessableEntityException() : this("The server answered with status 422.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public UnprocessableEntityException(string message) : base(422, message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public UnprocessableEntityException(string message, Exception? innerException) : base(message, innerException) => StatusCode = 422;
}
