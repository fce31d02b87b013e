using System;

namespace CloudNexus.Embedded.Errors;

/// <summary>Ends a request with an error response. Made by <see cref="Failures"/>, written by <see cref="ErrorWriting"/>.</summary>
internal sealed class FailureException(int statusCode, string code, string message, object? details = null) : Exception(message)
{
    public int StatusCode { get; } = statusCode;

    public string Code { get; } = code;

    public object? Details { get; } = details;
}
