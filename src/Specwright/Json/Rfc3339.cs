using System;

namespace Specwright.Json;

/// <summary>Formats points in time of whole seconds, as nearly all are, with their quotes: <c>"2025-01-15T14:22:00Z"</c>.</summary>
internal static class Rfc3339
{
    /// <summary>Room for two quotes, date, time and offset.</summary>
    public const int MaxLength = 27;

    /// <summary>Writes the text; 0 when there is a fraction of a second.</summary>
    public static int Format(DateTimeOffset value, Span<byte> target)
    {
        if (value.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            return 0;
        }

        target[0] = (byte)'"';
        Two(target, 1, value.Year / 100);
        Two(target, 3, value.Year % 100);
        Two(target, 6, value.Month);
        Two(target, 9, value.Day);
        Two(target, 12, value.Hour);
        Two(target, 15, value.Minute);
        Two(target, 18, value.Second);
        target[5] = target[8] = (byte)'-';
        target[11] = (byte)'T';
        target[14] = target[17] = (byte)':';
        var length = Offset(target, 20, (int)(value.Offset.Ticks / TimeSpan.TicksPerMinute));
        target[length] = (byte)'"';
        return length + 1;
    }

    private static int Offset(Span<byte> target, int index, int minutes)
    {
        if (minutes == 0)
        {
            target[index] = (byte)'Z';
            return index + 1;
        }

        target[index] = (byte)(minutes < 0 ? '-' : '+');
        minutes = Math.Abs(minutes);
        Two(target, index + 1, minutes / 60);
        target[index + 3] = (byte)':';
        Two(target, index + 4, minutes % 60);
        return index + 6;
    }

    private static void Two(Span<byte> target, int index, int number)
    {
        target[index] = (byte)('0' + (number / 10));
        target[index + 1] = (byte)('0' + (number % 10));
    }
}
