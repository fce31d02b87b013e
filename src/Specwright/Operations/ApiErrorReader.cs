using System;
using Specwright.Json;

namespace Specwright;

/// <summary>How an operation's error responses are read: the type of the body, and what the description says about the status.</summary>
public sealed class ApiErrorReader
{
    private readonly string _status;

    private ApiErrorReader(string status, JsonReadFunc<object>? read, string? hint)
    {
        ArgumentException.ThrowIfNullOrEmpty(status);
        _status = status;
        Read = read;
        HintText = hint;
    }

    internal JsonReadFunc<object>? Read { get; }

    internal string? HintText { get; }

    /// <summary>Reads the body of some statuses as a type.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="status"><c>404</c>, <c>4XX</c> or <c>default</c>; the most exact one wins.</param>
    /// <param name="read">The type's reading method.</param>
    /// <param name="hint">What the description says about the status, shown in the exception's message; null for nothing.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public static ApiErrorReader Create<T>(string status, JsonReadFunc<T> read, string? hint = null) where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return new ApiErrorReader(status, new JsonReadFunc<object>(read.Invoke), hint);
    }

    /// <summary>Knows no type for some statuses, only what the description says about them.</summary>
    /// <param name="status"><c>404</c>, <c>4XX</c> or <c>default</c>.</param>
    /// <param name="hint">The text.</param>
    /// <returns>The reader.</returns>
    public static ApiErrorReader Hint(string status, string hint) => new(status, null, hint);

    /// <summary>How well this reader fits a status: 0 not, 1 as default, 2 by its class, 3 exactly.</summary>
    internal int Rank(int status) => StatusPattern.Rank(_status, status);
}
