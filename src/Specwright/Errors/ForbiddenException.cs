using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>403: the credential is not allowed to do this.</summary>
public sealed class ForbiddenException : ApiException
{
    /// <summary>Creates the exception.</summary>
    public ForbiddenException() : this("The server answered with status 403.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public ForbiddenException(string message) : base(403, message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public ForbiddenException(string message, Exception? innerException) : base(message, innerException) => StatusCode = 403;

    /// <summary>The scopes the operation needs, as the API's description says; empty when it says nothing.</summary>
    public IReadOnlyList<string> RequiredScopes { get; init; } = [];
}
