using System;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Specwright.Json;

/// <content>Numbers. An integer may be written as 12.0 or 1e3, and any number as text, as real APIs do.</content>
public static partial class JsonRead
{
    /// <summary>Reads a 32-bit integer.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static int Int32(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value)
            ? value
            : (int)Integral(ref reader, int.MinValue, int.MaxValue, "a 32-bit integer");

    /// <summary>Reads a 32-bit integer, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static int? Int32OrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : Int32(ref reader);

    /// <summary>Reads a 64-bit integer.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static long Int64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value)
            ? value
            : (long)Integral(ref reader, long.MinValue, long.MaxValue, "a 64-bit integer");

    /// <summary>Reads a 64-bit integer, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static long? Int64OrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : Int64(ref reader);

    /// <summary>Reads an unsigned 64-bit integer.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static ulong UInt64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var value)
            ? value
            : (ulong)Integral(ref reader, ulong.MinValue, ulong.MaxValue, "an unsigned 64-bit integer");

    /// <summary>Reads an unsigned 64-bit integer, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static ulong? UInt64OrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : UInt64(ref reader);

    /// <summary>Reads a 32-bit floating-point number.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static float Single(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return (float)DoubleInText(ref reader);
        }

        RequireNumber(ref reader, "a number");
        return reader.TryGetSingle(out var value) && !float.IsInfinity(value) ? value : throw JsonErrors.Unfit(ref reader, "a 32-bit floating-point number");
    }

    /// <summary>Reads a 32-bit floating-point number, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static float? SingleOrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : Single(ref reader);

    /// <summary>Reads a 64-bit floating-point number.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static double Double(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return DoubleInText(ref reader);
        }

        RequireNumber(ref reader, "a number");
        return reader.TryGetDouble(out var value) && !double.IsInfinity(value) ? value : throw JsonErrors.Unfit(ref reader, "a 64-bit floating-point number");
    }

    /// <summary>Reads a 64-bit floating-point number, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static double? DoubleOrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : Double(ref reader);

    /// <summary>Reads a decimal number.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static decimal Decimal(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return DecimalInText(ref reader, "a decimal number of at most 28 digits");
        }

        RequireNumber(ref reader, "a number");
        return reader.TryGetDecimal(out var value) ? value : throw JsonErrors.Unfit(ref reader, "a decimal number of at most 28 digits");
    }

    /// <summary>Reads a decimal number, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static decimal? DecimalOrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : Decimal(ref reader);

    /// <summary>Reads an integer of any size.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static BigInteger BigInteger(ref Utf8JsonReader reader)
    {
        RequireNumber(ref reader, "an integer");
        return System.Numerics.BigInteger.TryParse(NumberText(ref reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : new BigInteger(Integral(ref reader, decimal.MinValue, decimal.MaxValue, "an integer"));
    }

    /// <summary>Reads an integer of any size, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static BigInteger? BigIntegerOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : BigInteger(ref reader);

    /// <summary>The slow path of all integers: other spellings of an integral number, or the error.</summary>
    private static decimal Integral(ref Utf8JsonReader reader, decimal min, decimal max, string expected)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var number = DecimalInText(ref reader, expected);
            return number >= min && number <= max && decimal.Truncate(number) == number ? number : throw JsonErrors.Unfit(ref reader, expected);
        }

        RequireNumber(ref reader, expected);
        return reader.TryGetDecimal(out var value) && value >= min && value <= max && decimal.Truncate(value) == value
            ? value
            : throw JsonErrors.Unfit(ref reader, expected);
    }

    private static decimal DecimalInText(ref Utf8JsonReader reader, string expected) =>
        decimal.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw JsonErrors.Unfit(ref reader, expected);

    private static double DoubleInText(ref Utf8JsonReader reader) =>
        double.TryParse(reader.GetString(), NumberStyles.Float & ~(NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite), CultureInfo.InvariantCulture, out var value)
            && !double.IsInfinity(value) && !double.IsNaN(value)
            ? value
            : throw JsonErrors.Unfit(ref reader, "a number");

    private static void RequireNumber(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonErrors.Expected(ref reader, expected);
        }
    }

    private static string NumberText(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence)
        {
            var text = new StringBuilder();
            foreach (var part in reader.ValueSequence)
            {
                text.Append(Encoding.ASCII.GetString(part.ToArray()));
            }

            return text.ToString();
        }

        return Encoding.ASCII.GetString(reader.ValueSpan.ToArray());
    }
}
