using System;

namespace Specwright;

/// <summary>A successful response that is not what the API's description says. The message names the place, never the value.</summary>
public sealed class ApiDeserializationException : SpecwrightException
{
    /// <summary>Creates the exception.</summary>
    public ApiDeserializationException() : this("The response could not be read.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public ApiDeserializationException(string message) : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public ApiDeserializationException(string message, Exception? innerException) : base(message, innerException) { }

    /// <summary>The type that was to be read.</summary>
    public Type? TargetType { get; internal set; }

    /// <summary>Where in the body or the item, as in <c>$.items[3].id</c>; null when that is not JSON at all.</summary>
    public string? JsonPath { get; internal set; }

    /// <summary>The line of the body that the item begins on, from 1, when items are read as they arrive; null for any other body.</summary>
    public long? LineNumber { get; internal set; }

    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; internal set; }

    /// <summary>The beginning of the body or the item, at most 64 KiB. It may hold anything: do not log it unseen.</summary>
    public ReadOnlyMemory<byte> Body { get; internal set; }
}
