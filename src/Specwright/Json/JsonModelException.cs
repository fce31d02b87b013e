using System;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>JSON that does not have the shape its model says. The message names what was expected and what kind of value was found, never the value.</summary>
public sealed class JsonModelException : JsonException
{
    /// <summary>Creates the exception without details.</summary>
    public JsonModelException() : this("The JSON does not have the expected shape.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What was expected and found.</param>
    public JsonModelException(string message) : base(message) => Offset = -1;

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What was expected and found.</param>
    /// <param name="innerException">The cause.</param>
    public JsonModelException(string message, Exception innerException) : base(message, innerException) => Offset = -1;

    /// <summary>Creates the exception with its place.</summary>
    /// <param name="message">What was expected and found.</param>
    /// <param name="offset">Where the offending token starts, in bytes from the start of the reader's data.</param>
    public JsonModelException(string message, long offset) : base(message) => Offset = offset;

    internal JsonModelException(string message, long offset, Exception innerException) : base(message, innerException) => Offset = offset;

    /// <summary>Where the offending token starts, in bytes from the start of the reader's data; -1 when not known.</summary>
    public long Offset { get; }
}
