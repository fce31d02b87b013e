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
        if (reader.TryGetDateTimeOffset(out var value))
        {
            return value;
        }

        // RFC 3339 also allows a space and lower-case letters; a time without a zone is taken for UTC, never for local time.
        return System.DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value)
            ? value
            : throw JsonErrors.Unfit(ref reader, "a date and time");
    }

    /// <summary>Reads a string that holds a date and time (RFC 3339), or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static DateTimeOffset? DateTimeOffsetOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : DateTimeOffset(ref reader);

    /// <summary>Reads a string that holds a duration (ISO 8601, as in PT1H30M).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static TimeSpan TimeSpan(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "a duration");
        return Iso8601Duration.TryParse(reader.GetString()!, out var value) ? value : throw JsonErrors.Unfit(ref reader, "an ISO 8601 duration");
    }

    /// <summary>Reads a string that holds a duration (ISO 8601, as in PT1H30M), or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static TimeSpan? TimeSpanOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : TimeSpan(ref reader);

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
        reader.TokenType == JsonTokenType.Null ? null : UnixTime(ref reader);

#if NET8_0_OR_GREATER
    /// <summary>Reads a string that holds a date (RFC 3339, full-date).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static DateOnly DateOnly(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "a date");
        return System.DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw JsonErrors.Unfit(ref reader, "a date");
    }

    /// <summary>Reads a string that holds a date (RFC 3339, full-date), or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static DateOnly? DateOnlyOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : DateOnly(ref reader);

    /// <summary>Reads a string that holds a time of day (RFC 3339, partial-time).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static TimeOnly TimeOnly(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "a time of day");
        return System.TimeOnly.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out var value)
            ? value
            : throw JsonErrors.Unfit(ref reader, "a time of day");
    }

    /// <summary>Reads a string that holds a time of day (RFC 3339, partial-time), or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value or null.</returns>
    public static TimeOnly? TimeOnlyOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : TimeOnly(ref reader);
#endif

    private const long MinUnixSeconds = -62_135_596_800;
    private const long MaxUnixSeconds = 253_402_300_799;
}
