using System;

namespace Specwright;

/// <summary>The base of all errors of calls. Cancellation by the caller is not one: it stays <see cref="OperationCanceledException"/>.</summary>
public class SpecwrightException : Exception
{
    /// <summary>Creates the exception.</summary>
    public SpecwrightException() : this("The call failed.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public SpecwrightException(string message) : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public SpecwrightException(string message, Exception? innerException) : base(message, innerException) { }

    /// <summary>The HTTP method; null when not known.</summary>
    public string? Method { get; internal set; }

    /// <summary>The path template of the operation, as in <c>/servers/{id}</c>; null when not known.</summary>
    public string? PathTemplate { get; internal set; }

    /// <summary>The operation's id; null when not known.</summary>
    public string? OperationId { get; internal set; }

    /// <summary>The URL of the last attempt, with secrets replaced by "***"; null when there was none.</summary>
    public Uri? RequestUri { get; internal set; }

    /// <summary>How many attempts were made.</summary>
    public int Attempts { get; internal set; }
}
