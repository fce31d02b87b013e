using System;
using System.Diagnostics.CodeAnalysis;

namespace Specwright;

/// <summary>The server answered with an error. Derived types stand for the statuses that callers handle; others are of this type.</summary>
public class ApiException : SpecwrightException
{
    private string? _errorCode;
    private string? _errorMessage;
    private string? _requestId;
    private object? _errorBody;

    /// <summary>Creates the exception.</summary>
    public ApiException() : this("The server answered with an error.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened, without secrets.</param>
    public ApiException(string message) : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="innerException">The cause.</param>
    public ApiException(string message, Exception? innerException) : base(message, innerException) { }

    /// <summary>Creates the exception of a status, for tests.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="message">What happened, without secrets.</param>
    public ApiException(int statusCode, string message) : base(message) => StatusCode = statusCode;

    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; internal set; }

    /// <summary>The machine-readable code of the error, wherever in the body it stood; null when there was none.</summary>
    public string? ErrorCode
    {
        get => _errorCode;
        init => _errorCode = value;
    }

    /// <summary>The server's text for people, cut to 200 characters and cleaned; null when there was none.</summary>
    public string? ErrorMessage
    {
        get => _errorMessage;
        init => _errorMessage = value;
    }

    /// <summary>The id the server gave the request, from the body or a header; null when it gave none.</summary>
    public string? RequestId
    {
        get => _requestId;
        init => _requestId = value;
    }

    /// <summary>The response's headers.</summary>
    public ResponseHeaders Headers { get; internal set; } = ResponseHeaders.Empty;

    /// <summary>The beginning of the body, at most 64 KiB. It may hold anything: do not log it unseen.</summary>
    public ReadOnlyMemory<byte> Body { get; internal set; }

    /// <summary>The body as the type the API's description gives it for this status; null when there is no such type or the body is not like it.</summary>
    public object? ErrorBody
    {
        get => _errorBody;
        init => _errorBody = value;
    }

    /// <summary>The body as a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="error">The body, or null.</param>
    /// <returns>Whether the body is of this type.</returns>
    public bool TryGetError<T>([NotNullWhen(true)] out T? error) where T : class
    {
        error = ErrorBody as T;
        return error is not null;
    }

    /// <summary>Takes over what a response says.</summary>
    internal void Fill(ApiErrorFacts facts)
    {
        StatusCode = facts.Status;
        Headers = facts.Call.Info.Headers;
        Body = facts.Body;
        _errorCode = facts.Code;
        _errorMessage = facts.Text;
        _requestId = facts.RequestId;
        _errorBody = facts.Typed;
    }
}
