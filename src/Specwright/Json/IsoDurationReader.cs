using System;
using System.Globalization;

namespace Specwright.Json;

/// <summary>Reads ISO 8601 durations: each designator at most once and in order, weeks beside days, fractions with a point or a comma.</summary>
internal static class IsoDurationReader
{
    private const string Designators = "YMWDHMS";
    private const int TimePart = 4;
    private const int MonthsInYear = 12;

    // Of a year and a month the length is not known: they are counted.
    private static readonly long[] s_ticks =
    [
        0, 0, 7 * TimeSpan.TicksPerDay, TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond,
    ];

    public static bool TryRead(string text, out IsoDuration value)
    {
        value = default;
        var sign = text.StartsWith('-') ? -1 : 1;
        var start = sign < 0 || text.StartsWith('+') ? 1 : 0;
        if (start >= text.Length || text[start] != 'P' || !TrySum(text, start + 1, out var years, out var months, out var ticks))
        {
            return false;
        }

        ticks *= sign;
        if (ticks < long.MinValue || ticks > long.MaxValue || !TryWhole(ref years, ref months))
        {
            return false;
        }

        value = new IsoDuration(sign * (int)years, sign * (int)months, new TimeSpan((long)ticks));
        return true;
    }

    // Half a year is six months; a third of a month is nothing that can be counted.
    private static bool TryWhole(ref decimal years, ref decimal months)
    {
        var whole = decimal.Truncate(years);
        months += (years - whole) * MonthsInYear;
        years = whole;
        return years <= int.MaxValue && months <= int.MaxValue && months == decimal.Truncate(months);
    }

    private static bool TrySum(string text, int position, out decimal years, out decimal months, out decimal ticks)
    {
        (years, months, ticks) = (0, 0, 0);
        var part = 0;
        var any = false;
        var isTime = false;
        while (position < text.Length)
        {
            if (text[position] == 'T' && !isTime)
            {
                (part, isTime, any) = (TimePart, true, false);
                position++;
                continue;
            }

            if (!TryAmount(text, ref position, out var amount) || !TryDesignator(text[position++], isTime, ref part) || amount > long.MaxValue / Math.Max(1, s_ticks[part - 1]))
            {
                return false;
            }

            any = true;
            ticks += decimal.Round(amount * s_ticks[part - 1]);
            years = part == 1 ? amount : years;
            months = part == 2 ? amount : months;
        }

        return any;
    }

    private static bool TryAmount(string text, ref int position, out decimal amount)
    {
        var start = position;
        while (position < text.Length && (char.IsDigit(text[position]) || text[position] is '.' or ','))
        {
            position++;
        }

        var number = text.Substring(start, position - start).Replace(',', '.');
        amount = 0;
        return position < text.Length && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }

    /// <summary>Finds the designator at or after the given part, so that each stands at most once and in order.</summary>
    private static bool TryDesignator(char designator, bool isTime, ref int part)
    {
        var end = isTime ? Designators.Length : TimePart;
        var index = part >= end ? -1 : Designators.IndexOf(designator, part, end - part);
        part = index + 1;
        return index >= 0;
    }
}
