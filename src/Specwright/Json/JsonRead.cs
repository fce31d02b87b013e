using System;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>
/// Reads single values for generated models. The reader stands on the value's first token, and afterwards on its last. A method without
/// <c>OrNull</c> refuses null. All throw <see cref="JsonModelException"/> when the JSON is of another kind.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonRead
{
    /// <summary>Reads a string; a number or a boolean that an API sends in its place is taken as it is spelled.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The text.</returns>
    public static string String(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => TokenText(ref reader),
        _ => throw JsonErrors.Expected(ref reader, "a string"),
    };

    /// <summary>Reads a string or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The text or null.</returns>
    public static string? StringOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : String(ref reader);

    /// <summary>Reads a boolean; also one that an API sends as the text <c>"true"</c> or <c>"false"</c>, or as 1 or 0.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static bool Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => bool.TryParse(reader.GetString(), out var value) ? value : throw JsonErrors.Unfit(ref reader, "a boolean"),
        JsonTokenType.Number => reader.TryGetInt32(out var number) && number is 0 or 1 ? number == 1 : throw JsonErrors.Unfit(ref reader, "a boolean"),
        _ => throw JsonErrors.Expected(ref reader, "a boolean"),
    };

    /// <summary>Reads a boolean or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static bool? BooleanOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : Boolean(ref reader);

    /// <summary>Reads a string that holds a UUID (RFC 9562).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static Guid Guid(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "a UUID");
        if (reader.TryGetGuid(out var value))
        {
            return value;
        }

        // The reader knows only the hyphenated form; some APIs send 32 digits.
        return System.Guid.TryParse(reader.GetString(), out value) ? value : throw JsonErrors.Unfit(ref reader, "a UUID");
    }

    /// <summary>Reads a string that holds a UUID, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static Guid? GuidOrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : Guid(ref reader);

    /// <summary>Reads a string that holds a URI or a relative reference (RFC 3986).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static Uri Uri(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "a URI");
        return System.Uri.TryCreate(reader.GetString(), UriKind.RelativeOrAbsolute, out var value) ? value : throw JsonErrors.Unfit(ref reader, "a URI");
    }

    /// <summary>Reads a string that holds a URI or a relative reference, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static Uri? UriOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : Uri(ref reader);

    /// <summary>Reads a string of base64 (RFC 4648, section 4).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Bytes(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "base64 text");
        return reader.TryGetBytesFromBase64(out var value) || Json.Base64Url.TryDecode(reader.GetString()!, out value)
            ? value
            : throw JsonErrors.Unfit(ref reader, "base64 text");
    }

    /// <summary>Reads a string of base64, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The bytes or null.</returns>
    public static byte[]? BytesOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : Bytes(ref reader);

    /// <summary>Reads a string of base64 for URLs (RFC 4648, section 5), padded or not.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Base64Url(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "base64url text");
        return Json.Base64Url.TryDecode(reader.GetString()!, out var value) ? value : throw JsonErrors.Unfit(ref reader, "base64url text");
    }

    /// <summary>Reads a string of base64 for URLs, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The bytes or null.</returns>
    public static byte[]? Base64UrlOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : Base64Url(ref reader);

    /// <summary>Reads any value, null included, and keeps it as it is.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, independent of the reader's buffer.</returns>
    public static JsonElement Element(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Reads any value and keeps it as it is; a JSON null gives null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static JsonElement? ElementOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);

    /// <summary>Reads a string that must not be shown.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The secret.</returns>
    public static SecretString Secret(ref Utf8JsonReader reader) => new(String(ref reader));

    /// <summary>Reads a string that must not be shown, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The secret or null.</returns>
    public static SecretString? SecretOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : Secret(ref reader);

    /// <summary>Passes over a value.</summary>
    /// <param name="reader">The reader.</param>
    public static void Skip(ref Utf8JsonReader reader)
    {
        // Skip() refuses partial data even when the value is complete, as it is when JsonSerializer reads a stream.
        if (!reader.TrySkip())
        {
            JsonErrors.ThrowTruncated(ref reader);
        }
    }

    // What APIs send for a date, a number or an id that is not there; a type that can be absent reads it as such.
    private static bool IsNothing(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null
        || (reader.TokenType == JsonTokenType.String && (reader.ValueTextEquals(""u8) || reader.ValueTextEquals("0000-00-00"u8) || reader.ValueTextEquals("0000-00-00 00:00:00"u8)));

    private static string TokenText(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => NumberText(ref reader),
    };

    private static void RequireString(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonErrors.Expected(ref reader, "a string that holds " + expected);
        }
    }
}
