using System;
using System.Globalization;
using System.Text;
using Specwright.Json;

namespace Specwright;

/// <summary>
/// A duration (ISO 8601, RFC 3339 appendix A). Years and months have no fixed length, so that no <see cref="TimeSpan"/> holds them; a duration
/// without them converts to one and back.
/// </summary>
/// <example><code>
/// options.Timeout = TimeSpan.FromMinutes(5);
/// TimeSpan timeout = options.Timeout.ToTimeSpan();
/// DateTimeOffset end = plan.Term.After(start);
/// </code></example>
public readonly struct IsoDuration : IEquatable<IsoDuration>
{
    /// <summary>Creates a duration.</summary>
    /// <param name="years">Its years.</param>
    /// <param name="months">Its months.</param>
    /// <param name="time">Its weeks, days, hours, minutes and seconds.</param>
    /// <exception cref="ArgumentException">Some of them are negative and others positive, which ISO 8601 cannot say.</exception>
    public IsoDuration(int years, int months, TimeSpan time)
    {
        var isNegative = years < 0 || months < 0 || time < TimeSpan.Zero;
        if (isNegative && (years > 0 || months > 0 || time > TimeSpan.Zero))
        {
            throw new ArgumentException("The parts of a duration are all positive or all negative.", nameof(time));
        }

        (Years, Months, Time) = (years, months, time);
    }

    /// <summary>The years.</summary>
    public int Years { get; }

    /// <summary>The months, besides the years.</summary>
    public int Months { get; }

    /// <summary>The weeks, days, hours, minutes and seconds together, besides years and months; a day counts 24 hours.</summary>
    public TimeSpan Time { get; }

    /// <summary>Whether it has neither years nor months, so that <see cref="Time"/> is all of it.</summary>
    public bool IsExact => Years == 0 && Months == 0;

    /// <summary>A duration of a fixed length.</summary>
    /// <param name="time">The length.</param>
    public static implicit operator IsoDuration(TimeSpan time) => new(0, 0, time);

    /// <summary>The length of a duration without years and months.</summary>
    /// <param name="duration">The duration.</param>
    /// <exception cref="InvalidOperationException">It has years or months.</exception>
    public static explicit operator TimeSpan(IsoDuration duration) => duration.ToTimeSpan();

    /// <summary>Whether two durations have the same years, months and time.</summary>
    /// <param name="left">A duration.</param>
    /// <param name="right">Another one.</param>
    public static bool operator ==(IsoDuration left, IsoDuration right) => left.Equals(right);

    /// <summary>Whether two durations differ in years, months or time.</summary>
    /// <param name="left">A duration.</param>
    /// <param name="right">Another one.</param>
    public static bool operator !=(IsoDuration left, IsoDuration right) => !left.Equals(right);

    /// <summary>A duration of a fixed length.</summary>
    /// <param name="time">The length.</param>
    /// <returns>The duration.</returns>
    public static IsoDuration FromTimeSpan(TimeSpan time) => time;

    /// <summary>Reads a duration such as <c>P1Y2M</c>, <c>P1DT2H</c>, <c>PT0.5S</c>, <c>-P2W</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The duration.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out IsoDuration value)
    {
        value = default;
        return text is not null && IsoDurationReader.TryRead(text, out value);
    }

    /// <summary>Reads a duration such as <c>P1Y2M</c>, <c>P1DT2H</c>, <c>PT0.5S</c>, <c>-P2W</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="FormatException">It is none.</exception>
    public static IsoDuration Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException("The text is not an ISO 8601 duration.");

    /// <summary>The length of a duration without years and months.</summary>
    /// <returns>The length.</returns>
    /// <exception cref="InvalidOperationException">It has years or months.</exception>
    public TimeSpan ToTimeSpan() =>
        IsExact ? Time : throw new InvalidOperationException($"{this} has no fixed length. Add it to a date with After.");

    /// <summary>The point in time that lies this duration after another: first its years and months by the calendar, then its time.</summary>
    /// <param name="start">The other point in time.</param>
    /// <returns>The point in time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public DateTimeOffset After(DateTimeOffset start) => start.AddYears(Years).AddMonths(Months) + Time;

    /// <inheritdoc/>
    public bool Equals(IsoDuration other) => Years == other.Years && Months == other.Months && Time == other.Time;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IsoDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Years * 397) ^ (Months * 31) ^ Time.GetHashCode();

    /// <summary>The duration in ISO 8601, as in <c>P1Y2M3DT4H5M6.5S</c>; weeks as days.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Years < 0 || Months < 0 || Time < TimeSpan.Zero ? "-P" : "P");
        Append(text, (ulong)Math.Abs((long)Years), 'Y');
        Append(text, (ulong)Math.Abs((long)Months), 'M');
        var ticks = Time.Ticks < 0 ? (ulong)-(Time.Ticks + 1) + 1 : (ulong)Time.Ticks;
        Append(text, ticks / TimeSpan.TicksPerDay, 'D');
        AppendTime(text, ticks % TimeSpan.TicksPerDay, isAlone: IsExact && ticks == 0);
        return text.ToString();
    }

    private static void AppendTime(StringBuilder text, ulong ticks, bool isAlone)
    {
        if (ticks == 0 && !isAlone)
        {
            return;
        }

        text.Append('T');
        Append(text, ticks / TimeSpan.TicksPerHour, 'H');
        Append(text, ticks % TimeSpan.TicksPerHour / TimeSpan.TicksPerMinute, 'M');
        var seconds = ticks % TimeSpan.TicksPerMinute;
        if (seconds != 0 || isAlone)
        {
            text.Append(((decimal)seconds / TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture)).Append('S');
        }
    }

    private static void Append(StringBuilder text, ulong amount, char designator)
    {
        if (amount != 0)
        {
            text.Append(amount.ToString(CultureInfo.InvariantCulture)).Append(designator);
        }
    }
}
