using System.Globalization;
using System.Text.Json;

namespace Specwright.Json;

/// <content>Numbers in strings, and bytes for URLs.</content>
public static partial class JsonWrite
{
    /// <summary>Writes a 64-bit integer as a string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Int64Text(Utf8JsonWriter writer, long value) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes an unsigned 64-bit integer as a string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void UInt64Text(Utf8JsonWriter writer, ulong value) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a decimal number as a string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void DecimalText(Utf8JsonWriter writer, decimal value) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes bytes as base64 for URLs; null as null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Base64Url(Utf8JsonWriter writer, byte[]? value) => writer.WriteStringValue(value is null ? null : Json.Base64Url.Encode(value));
}
