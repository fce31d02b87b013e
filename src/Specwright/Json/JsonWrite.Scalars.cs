using System;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Specwright.Json;

/// <content>Scalars.</content>
public static partial class JsonWrite
{
    /// <summary>Writes a string; null as null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void String(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    /// <summary>Writes a boolean.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Boolean(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>Writes a 32-bit integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Int32(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <summary>Writes a 64-bit integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Int64(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Writes an unsigned 64-bit integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void UInt64(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);

    /// <summary>Writes a 32-bit floating-point number; NaN and infinities have no JSON form and throw.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Single(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    /// <summary>Writes a 64-bit floating-point number; NaN and infinities have no JSON form and throw.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Double(Utf8JsonWriter writer, double value)
    {
        Span<byte> text = stackalloc byte[ShortDecimal.MaxLength];
        if (ShortDecimal.Format(value, text) is > 0 and var length)
        {
            writer.WriteRawValue(text.Slice(0, length), skipInputValidation: true);
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    /// <summary>Writes a decimal number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Decimal(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <summary>Writes an integer of any size.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void BigInteger(Utf8JsonWriter writer, BigInteger value) =>
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);

    /// <summary>Writes a UUID.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Guid(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <summary>Writes a URI as it was given; null as null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Uri(Utf8JsonWriter writer, Uri? value) => writer.WriteStringValue(value?.OriginalString);

    /// <summary>Writes a date and time (RFC 3339), with "Z" for UTC.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void DateTimeOffset(Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.MaxLength];
        if (Rfc3339.Format(value, text) is > 0 and var length)
        {
            writer.WriteRawValue(text.Slice(0, length), skipInputValidation: true);
        }
        else if (value.Offset == TimeSpan.Zero)
        {
            // The same instant: the writer spells UTC "Z" only for a DateTime.
            writer.WriteStringValue(value.UtcDateTime);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    /// <summary>Writes a duration (ISO 8601).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Duration(Utf8JsonWriter writer, IsoDuration value) =>
        writer.WriteStringValue(value.ToString());

    /// <summary>Writes a time as whole seconds since 1970-01-01T00:00:00Z.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void UnixTime(Utf8JsonWriter writer, DateTimeOffset value) =>
        writer.WriteNumberValue(value.ToUnixTimeSeconds());

    /// <summary>Writes bytes as base64; null as null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Bytes(Utf8JsonWriter writer, byte[]? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteBase64StringValue(value);
        }
    }

    /// <summary>Writes any value; an undefined element as null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Element(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    /// <summary>Writes the text of a secret; null as null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Secret(Utf8JsonWriter writer, SecretString? value) => writer.WriteStringValue(value?.Reveal());

#if NET8_0_OR_GREATER
    /// <summary>Writes a date (RFC 3339, full-date).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void DateOnly(Utf8JsonWriter writer, DateOnly value) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Writes a time of day (RFC 3339, partial-time).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void TimeOnly(Utf8JsonWriter writer, TimeOnly value) =>
        writer.WriteStringValue(value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
#endif
}
