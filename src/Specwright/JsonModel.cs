using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Specwright.Json;

namespace Specwright;

/// <summary>Turns generated models into JSON and back, without <see cref="JsonSerializer"/> and its options.</summary>
public static class JsonModel
{
    /// <summary>How models are written: compact, and with non-ASCII text as it is, since the result is a body of UTF-8 and not part of a page.</summary>
    internal static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Reads one value from JSON text.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="read">The type's reading method, as in <c>Server.Read</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not JSON, or not of this shape.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static T Parse<T>(string json, JsonReadFunc<T> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json), read);
    }

    /// <summary>Reads one value from JSON in UTF-8.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="utf8Json">The bytes, without a byte order mark.</param>
    /// <param name="read">The type's reading method, as in <c>Server.Read</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The bytes are not JSON, or not of this shape.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json, JsonReadFunc<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            reader.Read();
            var value = read(ref reader);
            if (reader.Read())
            {
                throw new JsonModelException("There is more than one JSON value.", reader.TokenStartIndex);
            }

            return value;
        }
        catch (InvalidOperationException e)
        {
            // What the reader throws for a string that is not valid Unicode.
            throw new JsonModelException("The JSON holds a string that is not valid Unicode.", reader.TokenStartIndex, e);
        }
    }

    /// <summary>Writes a model as JSON text.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Compact JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static string ToJson(IJsonModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        using var buffer = new PooledBuffer();
        Write(buffer, model, static (writer, value) => value.Write(writer));
        return buffer.ToText();
    }

    /// <summary>Writes a model as JSON in UTF-8.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Compact JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static byte[] ToUtf8Bytes(IJsonModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return ToUtf8Bytes(model, static (writer, value) => value.Write(writer));
    }

    internal static byte[] ToUtf8Bytes<T>(T value, JsonWriteAction<T> write)
    {
        using var buffer = new PooledBuffer();
        Write(buffer, value, write);
        return buffer.ToArray();
    }

    private static void Write<T>(IBufferWriter<byte> buffer, T value, JsonWriteAction<T> write)
    {
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        write(writer, value);
        writer.Flush();
    }
}
