using System;
using System.Globalization;
using System.Text.Json;

namespace Specwright.Json;

/// <content>Dates, times and durations.</content>
public static partial class JsonRead
{
    /// <summary>Reads a string that holds a date and time (RFC 3339).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static DateTimeOffset DateTimeOffset(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "a date and time");
        if (EndsInOffset(reader.ValueSpan) && reader.TryGetDateTimeOffset(out var value))
        {
            return value;
        }

        // RFC 3339 also allows a space and lower-case letters. A time without a zone is taken for UTC, never for local time, as the
        // reader would; a date whose order of day and month is anyone's guess is refused.
        var text = reader.GetString()!;
        text = text.EndsWith(" UTC", StringComparison.Ordinal) ? text.Substring(0, text.Length - 4) + "Z" : text;
        return (StartsWithYear(text) || text.EndsWith("GMT", StringComparison.Ordinal))
            && System.DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value)
            ? value
            : throw JsonErrors.Unfit(ref reader, "a date and time");
    }

    /// <summary>Reads a string that holds a date and time (RFC 3339), or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static DateTimeOffset? DateTimeOffsetOrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : DateTimeOffset(ref reader);

    /// <summary>Reads a string that holds a duration (ISO 8601, as in PT1H30M).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static IsoDuration Duration(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "a duration");
        return IsoDuration.TryParse(reader.GetString(), out var value) ? value : throw JsonErrors.Unfit(ref reader, "an ISO 8601 duration");
    }

    /// <summary>Reads a string that holds a duration (ISO 8601, as in PT1H30M), or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static IsoDuration? DurationOrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : Duration(ref reader);

    /// <summary>Reads a number of seconds since 1970-01-01T00:00:00Z.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static DateTimeOffset UnixTime(ref Utf8JsonReader reader)
    {
        var seconds = Int64(ref reader);
        return seconds is >= MinUnixSeconds and <= MaxUnixSeconds
            ? System.DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw JsonErrors.Unfit(ref reader, "a time in seconds since 1970");
    }

    /// <summary>Reads a number of seconds since 1970-01-01T00:00:00Z, or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static DateTimeOffset? UnixTimeOrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : UnixTime(ref reader);

#if NET8_0_OR_GREATER
    /// <summary>Reads a string that holds a date (RFC 3339, full-date), or a date at midnight.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static DateOnly DateOnly(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "a date");
        var text = reader.GetString()!;
        if (System.DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value))
        {
            return value;
        }

        // Servers without a type for dates send 2025-01-15T00:00:00Z; a time that is no midnight would be lost.
        return StartsWithYear(text)
            && System.DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && time.TimeOfDay == TimeSpan.Zero
            ? System.DateOnly.FromDateTime(time.DateTime)
            : throw JsonErrors.Unfit(ref reader, "a date");
    }

    /// <summary>Reads a string that holds a date (RFC 3339, full-date), or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static DateOnly? DateOnlyOrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : DateOnly(ref reader);

    /// <summary>Reads a string that holds a time of day (RFC 3339, partial-time).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static TimeOnly TimeOnly(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "a time of day");

        // RFC 3339's full-time has an offset, which no type of .NET holds; of UTC it says nothing more.
        var text = reader.GetString()!;
        text = text.EndsWith('Z') ? text.TrimEnd('Z') : text.EndsWith("+00:00", StringComparison.Ordinal) ? text.Substring(0, text.Length - 6) : text;
        return System.TimeOnly.TryParseExact(text, s_timeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw JsonErrors.Unfit(ref reader, "a time of day");
    }

    /// <summary>Reads a string that holds a time of day (RFC 3339, partial-time), or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static TimeOnly? TimeOnlyOrNull(ref Utf8JsonReader reader) =>
        IsNothing(ref reader) ? null : TimeOnly(ref reader);

    private static readonly string[] s_timeFormats = ["HH:mm:ss.FFFFFFF", "HH:mm:ss", "HH:mm"];
#endif

    // Z, or +hh:mm after a time.
    private static bool EndsInOffset(ReadOnlySpan<byte> text) =>
        text.Length >= 20 && (text[text.Length - 1] == (byte)'Z' || text[text.Length - 6] is (byte)'+' or (byte)'-');

    private static bool StartsWithYear(string text) =>
        text.Length >= 10 && text[4] == '-' && char.IsDigit(text[0]) && char.IsDigit(text[1]) && char.IsDigit(text[2]) && char.IsDigit(text[3]);

    private const long MinUnixSeconds = -62_135_596_800;
    private const long MaxUnixSeconds = 253_402_300_799;
}
