using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using Specwright.Json;

namespace Specwright;

/// <summary>One part of a <c>multipart/form-data</c> body (RFC 7578).</summary>
public sealed class MultipartPart
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    private MultipartPart(string name, RequestContent content, string? fileName)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Content = content;
        FileName = fileName;
    }

    /// <summary>The name of the form field.</summary>
    public string Name { get; }

    /// <summary>The name of the file; null for a field that is no file.</summary>
    public string? FileName { get; }

    internal RequestContent Content { get; }

    /// <summary>A field with a single value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static MultipartPart Text<T>(string name, T value)
    {
        var text = WireText.Of(value, name) ?? throw new ArgumentNullException(nameof(value));
        return Text(name, text, "text/plain");
    }

    /// <summary>A field that holds a model as JSON.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The model.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static MultipartPart Json(string name, IJsonModel value, string mediaType = "application/json") =>
        new(name, new BytesContent(RequestJson.ToUtf8Bytes(value), mediaType, isJson: true), null);

    /// <summary>A field that holds a value as JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public static MultipartPart Json<T>(string name, T value, JsonWriteAction<T> write, string mediaType = "application/json")
    {
        ArgumentNullException.ThrowIfNull(write);
        return new MultipartPart(name, new BytesContent(RequestJson.ToUtf8Bytes(value, write), mediaType, isJson: true), null);
    }

    /// <summary>A file in memory.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name; null for a field that is no file.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static MultipartPart File(string name, byte[] content, string? fileName, string mediaType = "application/octet-stream")
    {
        ArgumentNullException.ThrowIfNull(content);
        return new MultipartPart(name, new BytesContent(content, mediaType, isJson: false), fileName);
    }

    /// <summary>A file read from a stream, which stays open.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="content">The file.</param>
    /// <param name="fileName">The file's name; null for a field that is no file.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static MultipartPart File(string name, Stream content, string? fileName, string mediaType = "application/octet-stream")
    {
        ArgumentNullException.ThrowIfNull(content);
        return new MultipartPart(name, new StreamedContent(content, mediaType), fileName);
    }

    /// <summary>A file whose content is known how to be made.</summary>
    internal static MultipartPart File(string name, RequestContent content, string fileName) => new(name, content, fileName);

    /// <summary>A field of text under a media type of its own.</summary>
    internal static MultipartPart Text(string name, string text, string mediaType) =>
        new(name, new BytesContent(Encoding.UTF8.GetBytes(text), WithCharset(mediaType), isJson: false), null);

    /// <summary>Adds a header to the part.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>This part.</returns>
    /// <exception cref="ArgumentException">The value has characters that a header cannot have.</exception>
    public MultipartPart Header(string name, string value)
    {
        HeaderRules.Check(name, value, nameof(value));
        _headers.Add(new KeyValuePair<string, string>(name, value));
        return this;
    }

    internal HttpContent Create()
    {
        var content = Content.Create();
        content.Headers.TryAddWithoutValidation("Content-Disposition", Disposition());
        foreach (var header in _headers)
        {
            content.Headers.Remove(header.Key);
            content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return content;
    }

    /// <summary>Quotes and line breaks are escaped as browsers do (WHATWG, multipart/form-data encoding algorithm); other scripts as RFC 8187.</summary>
    private string Disposition()
    {
        var text = "form-data; name=\"" + Quote(Name) + "\"";
        if (FileName is null)
        {
            return text;
        }

        text += "; filename=\"" + Quote(FileName) + "\"";
        return IsAscii(FileName) ? text : text + "; filename*=UTF-8''" + PercentEncoding.Encode(FileName);
    }

    private static string WithCharset(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !mediaType.Contains("charset", StringComparison.OrdinalIgnoreCase)
            ? mediaType + "; charset=utf-8"
            : mediaType;

    private static string Quote(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "%22",
                '\r' => "%0D",
                '\n' => "%0A",
                < ' ' or > '~' => "_",
                _ => c.ToString(),
            });
        }

        return text.ToString();
    }

    private static bool IsAscii(string value)
    {
        foreach (var c in value)
        {
            if (c > '~')
            {
                return false;
            }
        }

        return true;
    }
}
