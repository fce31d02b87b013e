using System;
using System.Globalization;
using System.Text;

namespace Specwright.Json;

/// <summary>ISO 8601 durations. As in <c>System.Xml.XmlConvert</c> a year counts 365 days and a month 30; weeks are read too.</summary>
internal static class Iso8601Duration
{
    private const string Designators = "YMWDHMS";
    private const int TimePart = 4;

    private static readonly long[] s_ticks =
    [
        365 * TimeSpan.TicksPerDay, 30 * TimeSpan.TicksPerDay, 7 * TimeSpan.TicksPerDay, TimeSpan.TicksPerDay,
        TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond,
    ];

    /// <summary>Reads a duration such as <c>P1DT2H</c>, <c>PT0.5S</c>, <c>-P2W</c>.</summary>
    public static bool TryParse(string text, out TimeSpan value)
    {
        value = default;
        var position = 0;
        var negative = text.StartsWith('-');
        if (negative)
        {
            position++;
        }

        if (position >= text.Length || text[position] != 'P' || !TrySum(text, position + 1, out var ticks))
        {
            return false;
        }

        ticks = negative ? -ticks : ticks;
        if (ticks < long.MinValue || ticks > long.MaxValue)
        {
            return false;
        }

        value = new TimeSpan((long)ticks);
        return true;
    }

    /// <summary>Writes days, hours, minutes and seconds, as in <c>P1DT2H3M4.5S</c>.</summary>
    public static string Format(TimeSpan value)
    {
        var text = new StringBuilder(value < TimeSpan.Zero ? "-P" : "P");
        var ticks = value.Ticks < 0 ? (ulong)-(value.Ticks + 1) + 1 : (ulong)value.Ticks;
        Append(text, ticks / TimeSpan.TicksPerDay, 'D');
        var rest = ticks % TimeSpan.TicksPerDay;
        if (rest == 0 && ticks != 0)
        {
            return text.ToString();
        }

        text.Append('T');
        Append(text, rest / TimeSpan.TicksPerHour, 'H');
        Append(text, rest % TimeSpan.TicksPerHour / TimeSpan.TicksPerMinute, 'M');
        var seconds = rest % TimeSpan.TicksPerMinute;
        if (seconds != 0 || ticks == 0)
        {
            text.Append(((decimal)seconds / TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture)).Append('S');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ulong amount, char designator)
    {
        if (amount != 0)
        {
            text.Append(amount.ToString(CultureInfo.InvariantCulture)).Append(designator);
        }
    }

    private static bool TrySum(string text, int position, out decimal ticks)
    {
        ticks = 0;
        var part = 0;
        var any = false;
        var isTime = false;
        while (position < text.Length)
        {
            if (text[position] == 'T' && !isTime)
            {
                part = TimePart;
                isTime = true;
                any = false;
                position++;
                continue;
            }

            if (!TryAmount(text, ref position, out var amount) || !TryDesignator(text[position++], isTime, ref part))
            {
                return false;
            }

            any = true;
            if (amount > long.MaxValue / s_ticks[part - 1])
            {
                return false;
            }

            ticks += decimal.Round(amount * s_ticks[part - 1]);
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
