using System;
using System.Text;
using Specwright.Json;

namespace Specwright;

/// <content>Parameters whose value is JSON text (OpenAPI, a parameter with <c>content</c>); <c>QueryJson</c> stands with the query.</content>
public sealed partial class ApiRequest
{
    /// <summary>Gives a path parameter a value as JSON text.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name in the template.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    /// <exception cref="ArgumentNullException">The value or <paramref name="write"/> is null.</exception>
    public void PathJson<T>(string name, T value, JsonWriteAction<T> write) => Path(name, JsonText(value, write));

    /// <summary>Sets a header to a value as JSON text.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="write">Writes the value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    /// <exception cref="ArgumentException">The text has characters that a header cannot have, or the header belongs to the connection.</exception>
    public void HeaderJson<T>(string name, T? value, JsonWriteAction<T> write) => Header(name, JsonText(value, write));

    /// <summary>Adds a cookie with a value as JSON text, percent-encoded on the wire.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="write">Writes the value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public void CookieJson<T>(string name, T? value, JsonWriteAction<T> write) => Cookie(name, JsonText(value, write));

    private static string? JsonText<T>(T? value, JsonWriteAction<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return value is null ? null : Encoding.UTF8.GetString(RequestJson.ToUtf8Bytes(value, write));
    }
}
