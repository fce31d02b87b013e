using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Specwright.Json;

namespace Specwright;

/// <summary>
/// A file to send, as a part of a <c>multipart/form-data</c> body: bytes, a stream or a file on disk, with the name and media type that the server
/// is told. Bytes, files and streams that can seek can be sent again; any other stream once.
/// </summary>
public sealed class UploadFile : IJsonModel
{
    private readonly Func<string, RequestContent> _create;
    private readonly Func<byte[]> _read;

    /// <summary>A file in memory.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="fileName">Its name; null for the name of the field that it is sent in.</param>
    /// <param name="contentType">Its media type; null for what the API's description says, or <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public UploadFile(byte[] content, string? fileName = null, string? contentType = null)
        : this(fileName, contentType, type => new BytesContent(content, type, isJson: false), () => content)
    {
        ArgumentNullException.ThrowIfNull(content);
    }

    /// <summary>What is left of a stream, which stays open.</summary>
    /// <param name="content">The stream.</param>
    /// <param name="fileName">Its name; null for that of the file it reads, or else of the field that it is sent in.</param>
    /// <param name="contentType">Its media type; null for what the API's description says, or <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public UploadFile(Stream content, string? fileName = null, string? contentType = null)
        : this(fileName ?? NameOf(content), contentType, type => new StreamedContent(content, type), () => Rest(content))
    {
        ArgumentNullException.ThrowIfNull(content);
    }

    private UploadFile(string? fileName, string? contentType, Func<string, RequestContent> create, Func<byte[]> read)
    {
        FileName = fileName;
        ContentType = contentType;
        _create = create;
        _read = read;
    }

    /// <summary>The name that the server is told; null for the name of the field.</summary>
    public string? FileName { get; }

    /// <summary>The media type; null for what the API's description says.</summary>
    public string? ContentType { get; }

    /// <summary>Headers of the part, besides Content-Type and Content-Disposition.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>A file on disk, opened anew whenever it is sent and closed afterwards.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="contentType">Its media type; null for what the API's description says, or <c>application/octet-stream</c>.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static UploadFile FromPath(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new UploadFile(Path.GetFileName(path), contentType, type => new FileContent(path, type), () => File.ReadAllBytes(path));
    }

#pragma warning disable CA2225 // The constructors are the named alternatives.
    /// <summary>A file in memory, without a name.</summary>
    /// <param name="content">Its bytes.</param>
    public static implicit operator UploadFile(byte[] content) => new(content);

    /// <summary>What is left of a stream, which stays open.</summary>
    /// <param name="content">The stream.</param>
    public static implicit operator UploadFile(Stream content) => new(content);
#pragma warning restore CA2225

    /// <summary>Reads a file from JSON, which has it as base64 text.</summary>
    /// <param name="reader">The reader; it stands on the value.</param>
    /// <returns>The file, without a name.</returns>
    /// <exception cref="JsonException">The value is not base64 text.</exception>
    public static UploadFile Read(ref Utf8JsonReader reader) => new(JsonRead.Bytes(ref reader));

    /// <summary>Writes the file to JSON, which has no place for files, as base64 text without its name; a stream is read to its end.</summary>
    /// <param name="writer">The writer; it stands where a value is expected.</param>
    public void Write(Utf8JsonWriter writer)
    {
        if (FileMarks.Current is { } marks)
        {
            JsonWrite.String(writer, marks.Add(this));
            return;
        }

        JsonWrite.Bytes(writer, _read());
    }

    /// <summary>The file's name: the content may be private, and the stream cannot be read twice.</summary>
    /// <returns>A text without content.</returns>
    public override string ToString() => FileName ?? nameof(UploadFile);

    /// <summary>The file as a part of a form.</summary>
    internal MultipartPart ToPart(string name, string? mediaType)
    {
        var part = MultipartPart.File(name, _create(ContentType ?? mediaType ?? "application/octet-stream"), FileName ?? name);
        foreach (var header in Headers)
        {
            part.Header(header.Key, header.Value);
        }

        return part;
    }

    private static string? NameOf(Stream? stream) => stream is FileStream { Name: { Length: > 0 } name } && name[0] != '[' ? Path.GetFileName(name) : null;

    private static byte[] Rest(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
