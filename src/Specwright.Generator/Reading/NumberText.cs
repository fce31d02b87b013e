using System.Globalization;
using System.Text;

namespace Specwright.Generator.Reading;

/// <summary>Numbers as JSON and the YAML 1.2 core schema write them, and their values.</summary>
internal static class NumberText
{
    /// <summary>Whether a text is a number in JSON (RFC 8259, section 6).</summary>
    public static bool IsJson(string text)
    {
        var i = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var whole = Digits(text, i);
        if (whole == i || (text[i] == '0' && whole > i + 1))
        {
            return false;
        }

        i = whole;
        if (i < text.Length && text[i] == '.')
        {
            var fraction = Digits(text, i + 1);
            if (fraction == i + 1)
            {
                return false;
            }

            i = fraction;
        }

        return EndsWithExponent(text, i);
    }

    /// <summary>Whether a text is a number in the core schema (YAML 1.2.2, section 10.3.2).</summary>
    public static bool IsCore(string text) => IsDecimal(text) || IsPrefixed(text) || IsInfinity(text) || IsNotANumber(text);

    /// <summary>The value of a number without fraction, if a long holds it.</summary>
    public static long? ToInt64(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        return ToDecimal(text) is { } number && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue
            ? (long)number
            : null;
    }

    /// <summary>The value, if a decimal holds it.</summary>
    public static decimal? ToDecimal(string text)
    {
        if (IsPrefixed(text))
        {
            return FromPrefixed(text);
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && (value != 0 || IsZero(text))
            ? value
            : null;
    }

    /// <summary>The value, if a double holds it.</summary>
    public static double? ToDouble(string text)
    {
        if (IsInfinity(text))
        {
            return text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        }

        if (IsNotANumber(text))
        {
            return double.NaN;
        }

        if (IsPrefixed(text))
        {
            return (double?)FromPrefixed(text);
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value)
            ? value
            : null;
    }

    /// <summary>The number as JSON; <see langword="null"/> when JSON has no such number.</summary>
    public static string? ToJson(string text)
    {
        if (IsJson(text))
        {
            return text;
        }

        return IsPrefixed(text) ? FromPrefixed(text)?.ToString(CultureInfo.InvariantCulture)
            : IsDecimal(text) ? Normalize(text)
            : null;
    }

    // [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
    private static bool IsDecimal(string text)
    {
        var start = SignLength(text);
        var i = Digits(text, start);
        var digits = i - start;
        if (i < text.Length && text[i] == '.')
        {
            var fraction = Digits(text, i + 1);
            digits += fraction - i - 1;
            i = fraction;
        }

        return digits > 0 && EndsWithExponent(text, i);
    }

    private static bool IsPrefixed(string text)
    {
        if (text.Length < 3 || text[0] != '0' || text[1] is not ('x' or 'o'))
        {
            return false;
        }

        for (var i = 2; i < text.Length; i++)
        {
            if (text[1] == 'o' ? text[i] is < '0' or > '7' : !Uri.IsHexDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInfinity(string text)
    {
        var sign = SignLength(text);
        return text.Length == sign + 4 && text[sign] == '.' && text.Substring(sign + 1) is "inf" or "Inf" or "INF";
    }

    private static bool IsNotANumber(string text) => text is ".nan" or ".NaN" or ".NAN";

    private static bool IsZero(string text)
    {
        foreach (var c in text)
        {
            if (c is 'e' or 'E')
            {
                break;
            }

            if (c is >= '1' and <= '9')
            {
                return false;
            }
        }

        return true;
    }

    private static decimal? FromPrefixed(string text)
    {
        var radix = text[1] == 'x' ? 16m : 8m;
        var value = 0m;
        for (var i = 2; i < text.Length; i++)
        {
            if (value > decimal.MaxValue / 32)
            {
                return null;
            }

            value = (value * radix) + (text[i] <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10);
        }

        return value;
    }

    private static string Normalize(string text)
    {
        var start = SignLength(text);
        var end = Digits(text, start);
        var whole = text.Substring(start, end - start).TrimStart('0');
        var json = new StringBuilder(text.Length + 2).Append(text[0] == '-' ? "-" : "").Append(whole.Length == 0 ? "0" : whole);
        var bareDot = end < text.Length && text[end] == '.' && Digits(text, end + 1) == end + 1;
        return json.Append(text, bareDot ? end + 1 : end, text.Length - (bareDot ? end + 1 : end)).ToString();
    }

    private static int SignLength(string text) => text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;

    private static int Digits(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }

    private static bool EndsWithExponent(string text, int i)
    {
        if (i == text.Length)
        {
            return true;
        }

        if (text[i] is not ('e' or 'E'))
        {
            return false;
        }

        i++;
        i += i < text.Length && text[i] is '-' or '+' ? 1 : 0;
        return i < text.Length && Digits(text, i) == text.Length;
    }
}
