using System.Text.Json;

namespace Specwright.Json;

/// <content>Numbers in strings (<c>type: string</c> with a format of numbers), so that no reader of JSON rounds them.</content>
public static partial class JsonRead
{
    /// <summary>Reads a 64-bit integer that stands in a string.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static long Int64Text(ref Utf8JsonReader reader) => Int64(ref reader);

    /// <summary>Reads a 64-bit integer that stands in a string, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static long? Int64TextOrNull(ref Utf8JsonReader reader) => Int64OrNull(ref reader);

    /// <summary>Reads an unsigned 64-bit integer that stands in a string.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static ulong UInt64Text(ref Utf8JsonReader reader) => UInt64(ref reader);

    /// <summary>Reads an unsigned 64-bit integer that stands in a string, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static ulong? UInt64TextOrNull(ref Utf8JsonReader reader) => UInt64OrNull(ref reader);

    /// <summary>Reads a decimal number that stands in a string.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static decimal DecimalText(ref Utf8JsonReader reader) => Decimal(ref reader);

    /// <summary>Reads a decimal number that stands in a string, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static decimal? DecimalTextOrNull(ref Utf8JsonReader reader) => DecimalOrNull(ref reader);
}
