using System;

namespace Specwright;

/// <summary>401: the credential is missing, wrong, expired or revoked.</summary>
public sealed class UnauthorizedException : ApiException
{
    /// <summary>Creates the exception.</summary>
    public UnauthorizedException() : this("The server answered with status 401.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public UnauthorizedException(string message) : base(401, message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public UnauthorizedException(string message, Exception? innerException) : base(message, innerException) => StatusCode = 401;
}
