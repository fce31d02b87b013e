using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Specwright.Json;

namespace Specwright;

/// <content>
/// The parts of a multipart body (OpenAPI 3.1, "Encoding Object"; RFC 7578). Each adds to the body that <see cref="PartsBody"/> begins.
/// Null values are left out.
/// </content>
public sealed partial class ApiRequest
{
    private const string TextMediaType = "text/plain";

    /// <summary>Begins a multipart body, to which parts are added. Without any, it is sent empty.</summary>
    /// <param name="mediaType">The media type, without boundary.</param>
    /// <exception cref="ArgumentException">The media type has characters that a header cannot have.</exception>
    public void PartsBody(string mediaType = "multipart/form-data") => Content = new MultipartContentBody([], mediaType);

    /// <summary>Adds a part that holds a single value as text; a JSON object or array goes as JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="mediaType">The media type of the part.</param>
    public void Part<T>(string name, T? value, string mediaType = TextMediaType)
    {
        if (value is JsonElement { ValueKind: JsonValueKind.Object or JsonValueKind.Array } element)
        {
            PartJson(name, element, JsonWrite.Element, mediaType == TextMediaType ? JsonMediaType : mediaType);
        }
        else if (WireText.Of(value, name) is { } text)
        {
            Parts.Add(MultipartPart.Text(name, text, mediaType));
        }
    }

    /// <summary>Adds a part for each of several values, or one part of them all.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The values; null and none are left out.</param>
    /// <param name="style">What separates the values in one part: commas (form), spaces, bars or tabs.</param>
    /// <param name="explode">Whether each value becomes a part.</param>
    /// <param name="mediaType">The media type of each part.</param>
    public void PartList<T>(string name, IEnumerable<T>? values, ParameterStyle style = ParameterStyle.Form, bool explode = true, string mediaType = TextMediaType)
    {
        if (values is null)
        {
            return;
        }

        if (!explode)
        {
            var texts = ParameterText.List(values, name);
            Part(name, texts.Count == 0 ? null : string.Join(Uri.UnescapeDataString(QueryStyle.Delimiter(style)), texts), mediaType);
            return;
        }

        foreach (var value in values)
        {
            Part(name, value, mediaType);
        }
    }

    /// <summary>Adds a part that holds a value as JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="write">Writes the value.</param>
    /// <param name="mediaType">The media type of the part.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public void PartJson<T>(string name, T? value, JsonWriteAction<T> write, string mediaType = JsonMediaType)
    {
        if (value is not null)
        {
            Parts.Add(MultipartPart.Json(name, value, write, mediaType));
        }
    }

    /// <summary>Adds a part for each of several values, as JSON.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The values; null and none are left out.</param>
    /// <param name="write">Writes a value.</param>
    /// <param name="mediaType">The media type of each part.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public void PartJsonList<T>(string name, IEnumerable<T>? values, JsonWriteAction<T> write, string mediaType = JsonMediaType)
    {
        foreach (var value in values ?? [])
        {
            PartJson(name, value, write, mediaType);
        }
    }

    /// <summary>Adds a model: an object as one part of JSON, an array as a part per item, and a model that is a single value as its text.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The model; null is left out.</param>
    /// <param name="mediaType">The media type of each part; null for what fits.</param>
    public void PartObject(string name, IJsonModel? value, string? mediaType = null)
    {
        if (value is null)
        {
            return;
        }

        using var json = JsonDocument.Parse(RequestJson.ToUtf8Bytes(value));
        var isArray = json.RootElement.ValueKind == JsonValueKind.Array;
        foreach (var element in isArray ? json.RootElement.EnumerateArray().ToList() : [json.RootElement])
        {
            Part(name, element, mediaType ?? TextMediaType);
        }
    }

    /// <summary>Adds an object as a part per member, under names such as <c>name[key]</c> (style deepObject).</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The object; null is left out.</param>
    public void PartDeepObject(string name, IJsonModel? value)
    {
        if (value is not null)
        {
            foreach (var member in FormText.Deep(value, name))
            {
                Part(member.Key, member.Value);
            }
        }
    }

    /// <summary>Adds a part for each member of a model, files as what they are.</summary>
    /// <param name="value">The model; null is left out.</param>
    /// <exception cref="ArgumentException">The model is not an object.</exception>
    public void PartMembers(IJsonModel? value)
    {
        if (value is null)
        {
            return;
        }

        var files = new FileMarks();
        using var json = JsonDocument.Parse(files.Write(value));
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("The body of a form must be an object.", nameof(value));
        }

        foreach (var member in json.RootElement.EnumerateObject())
        {
            var isArray = member.Value.ValueKind == JsonValueKind.Array;
            foreach (var element in isArray ? member.Value.EnumerateArray().ToList() : [member.Value])
            {
                if (files.Find(element) is { } file)
                {
                    PartFile(member.Name, file);
                }
                else
                {
                    Part(member.Name, element);
                }
            }
        }
    }

    /// <summary>Adds a part for each entry of a map, under the entry's own name.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The entries; null and none are left out.</param>
    /// <param name="write">Writes a value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public void PartMap<T>(IEnumerable<KeyValuePair<string, T>>? values, JsonWriteAction<T> write)
    {
        foreach (var pair in values ?? [])
        {
            if (pair.Value is UploadFile file)
            {
                PartFile(pair.Key, file);
            }
            else if (pair.Value is not null)
            {
                using var json = JsonDocument.Parse(RequestJson.ToUtf8Bytes(pair.Value, write));
                Part(pair.Key, json.RootElement);
            }
        }
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="file">The file; null is left out.</param>
    /// <param name="mediaType">The media type of a file that does not say its own.</param>
    public void PartFile(string name, UploadFile? file, string? mediaType = null)
    {
        if (file is not null)
        {
            Parts.Add(file.ToPart(name, mediaType));
        }
    }

    /// <summary>Adds several files, each as a part.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="files">The files; null and none are left out.</param>
    /// <param name="mediaType">The media type of files that do not say their own.</param>
    public void PartFileList(string name, IEnumerable<UploadFile?>? files, string? mediaType = null)
    {
        foreach (var file in files ?? [])
        {
            PartFile(name, file, mediaType);
        }
    }

    private MultipartContentBody Parts => Content as MultipartContentBody ?? throw new InvalidOperationException("A part needs a body that PartsBody began.");
}
