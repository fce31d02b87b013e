using System;
using System.Buffers.Text;

namespace Specwright.Json;

/// <summary>
/// Formats doubles that are decimals of at most six places, as prices and measures are, several times faster than the general algorithm. Two
/// decimals of at most 15 digits never share a double, so the text found here is the shortest that reads back as the same value.
/// </summary>
internal static class ShortDecimal
{
    /// <summary>Room for a sign, nine digits, a point and six places.</summary>
    public const int MaxLength = 17;

    private const long Scale = 1_000_000;
    private const double MaxValue = 1e9;

    /// <summary>Writes the text; 0 when the value is none of these.</summary>
    public static int Format(double value, Span<byte> target)
    {
        // Also false for NaN. Zero is left to the general way because it has a sign.
        if (!(Math.Abs(value) < MaxValue) || value == 0)
        {
            return 0;
        }

        var scaled = (long)Math.Round(value * Scale);
        return scaled / (double)Scale == value ? Format(scaled, target) : 0;
    }

    private static int Format(long scaled, Span<byte> target)
    {
        var length = 0;
        if (scaled < 0)
        {
            target[length++] = (byte)'-';
            scaled = -scaled;
        }

        Utf8Formatter.TryFormat(scaled / Scale, target.Slice(length), out var written);
        length += written;
        var places = (int)(scaled % Scale);
        if (places == 0)
        {
            return length;
        }

        target[length++] = (byte)'.';
        for (var unit = (int)Scale / 10; places != 0; unit /= 10)
        {
            target[length++] = (byte)('0' + (places / unit));
            places %= unit;
        }

        return length;
    }
}
