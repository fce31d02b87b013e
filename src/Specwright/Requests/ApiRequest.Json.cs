using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Text.Json;
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

    /// <summary>The texts of values that have no text of their own, as lists and maps: their JSON, strings without quotes.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values or null.</param>
    /// <param name="write">Writes a value.</param>
    /// <returns>The texts, without what is null; null for null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    [return: NotNullIfNotNull(nameof(values))]
    public static IEnumerable<string>? Texts<T>(IEnumerable<T>? values, JsonWriteAction<T> write) => values?.Select(value => TextOf(value, write)).OfType<string>();

    /// <summary>The entries of a map whose values have no text of their own: their JSON, strings without quotes.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The entries or null.</param>
    /// <param name="write">Writes a value.</param>
    /// <returns>The entries; null for null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    [return: NotNullIfNotNull(nameof(values))]
    public static IEnumerable<KeyValuePair<string, string?>>? Entries<T>(IEnumerable<KeyValuePair<string, T>>? values, JsonWriteAction<T> write) =>
        values?.Select(pair => new KeyValuePair<string, string?>(pair.Key, TextOf(pair.Value, write)));

    private static string? TextOf<T>(T value, JsonWriteAction<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var json = JsonDocument.Parse(RequestJson.ToUtf8Bytes(value, write));
        return WireText.Of(json.RootElement);
    }

    private static string? JsonText<T>(T? value, JsonWriteAction<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return value is null ? null : Encoding.UTF8.GetString(RequestJson.ToUtf8Bytes(value, write));
    }
}
