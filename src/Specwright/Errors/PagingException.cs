using System;

namespace Specwright;

/// <summary>A server's paging leads nowhere: it repeats a page or a token, or its next link points to another server.</summary>
public sealed class PagingException : SpecwrightException
{
    /// <summary>Creates the exception.</summary>
    public PagingException() : this("The paging of the server leads nowhere.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public PagingException(string message) : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public PagingException(string message, Exception? innerException) : base(message, innerException) { }
}
