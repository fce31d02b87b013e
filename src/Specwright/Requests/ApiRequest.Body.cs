using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using Specwright.Json;

namespace Specwright;

/// <content>Bodies. A null body means no content and no Content-Type; generated methods refuse null where the body is required.</content>
public sealed partial class ApiRequest
{
    private const string JsonMediaType = "application/json";

    private static readonly JsonElement s_true = JsonModel.Parse("true"u8, JsonRead.Element);

    /// <summary>Sends a required model as JSON.</summary>
    /// <param name="body">The model.</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is null.</exception>
    public void JsonBody(IJsonModel body, string mediaType = JsonMediaType)
    {
        ArgumentNullException.ThrowIfNull(body);
        OptionalJsonBody(body, mediaType);
    }

    /// <summary>Sends a model as JSON, or nothing.</summary>
    /// <param name="body">The model or null.</param>
    /// <param name="mediaType">The media type.</param>
    public void OptionalJsonBody(IJsonModel? body, string mediaType = JsonMediaType)
    {
        if (body is not null)
        {
            Content = new BytesContent(RequestJson.ToUtf8Bytes(body), mediaType, isJson: true);
        }
    }

    /// <summary>Sends a value as JSON; null sends nothing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="body">The value or null.</param>
    /// <param name="write">Writes the value.</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public void JsonBody<T>(T? body, JsonWriteAction<T> write, string mediaType = JsonMediaType)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (body is not null)
        {
            Content = new BytesContent(RequestJson.ToUtf8Bytes(body, write), mediaType, isJson: true);
        }
    }

    /// <summary>Sets a member of the JSON body to true, whatever the body says of it; without a body, the member is all of it.</summary>
    /// <param name="name">The member's name.</param>
    /// <exception cref="InvalidOperationException">The body is not a JSON object.</exception>
    public void SetBodyFlag(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Content = JsonMerge.Apply(Content, new Dictionary<string, JsonElement>(StringComparer.Ordinal) { [name] = s_true });
    }

    /// <summary>Sends a model as <c>application/x-www-form-urlencoded</c>: an array repeats its name, nested objects are JSON text. Null sends nothing.</summary>
    /// <param name="body">The model or null.</param>
    /// <param name="fields">The fields that are written otherwise.</param>
    /// <exception cref="ArgumentException">The model is not an object.</exception>
    public void FormBody(IJsonModel? body, params FormField[] fields) => FormBody(body, static (writer, value) => value.Write(writer), fields);

    /// <summary>Sends a value as <c>application/x-www-form-urlencoded</c>: an array repeats its name, nested objects are JSON text. Null sends nothing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="body">The value or null.</param>
    /// <param name="write">Writes the value, which has to be an object.</param>
    /// <param name="fields">The fields that are written otherwise.</param>
    /// <exception cref="ArgumentException">The value is not an object.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> or <paramref name="fields"/> is null.</exception>
    public void FormBody<T>(T? body, JsonWriteAction<T> write, params FormField[] fields)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(fields);
        if (body is not null)
        {
            var form = FormText.Of(RequestJson.ToUtf8Bytes(body, write), fields, nameof(body));
            Content = new BytesContent(Encoding.UTF8.GetBytes(form), "application/x-www-form-urlencoded", isJson: false);
        }
    }

    /// <summary>Sends parts as <c>multipart/form-data</c>; null sends nothing.</summary>
    /// <param name="parts">The parts or null.</param>
    public void MultipartBody(IEnumerable<MultipartPart>? parts)
    {
        if (parts is not null)
        {
            Content = new MultipartContentBody([.. parts]);
        }
    }

    /// <summary>Sends what is left of a stream, which stays open; null sends nothing.</summary>
    /// <param name="body">The stream or null.</param>
    /// <param name="mediaType">The media type.</param>
    public void StreamBody(Stream? body, string mediaType = "application/octet-stream")
    {
        if (body is not null)
        {
            Content = new StreamedContent(body, mediaType);
        }
    }

    /// <summary>Sends bytes; null sends nothing.</summary>
    /// <param name="body">The bytes or null.</param>
    /// <param name="mediaType">The media type.</param>
    public void BytesBody(byte[]? body, string mediaType = "application/octet-stream")
    {
        if (body is not null)
        {
            Content = new BytesContent(body, mediaType, isJson: false);
        }
    }

    /// <summary>Sends text in UTF-8; null sends nothing.</summary>
    /// <param name="body">The text or null.</param>
    /// <param name="mediaType">The media type; the character set is added unless it names one.</param>
    public void TextBody(string? body, string mediaType = "text/plain")
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        if (body is not null)
        {
            var type = mediaType.Contains("charset", StringComparison.OrdinalIgnoreCase) ? mediaType : mediaType + "; charset=utf-8";
            Content = new BytesContent(Encoding.UTF8.GetBytes(body), type, isJson: false);
        }
    }

    /// <summary>Sends content the caller made, and disposes it; null sends nothing.</summary>
    /// <param name="body">The content or null.</param>
    public void ContentBody(HttpContent? body)
    {
        if (body is not null)
        {
            Content = new GivenContent(body);
        }
    }
}
