using System;

namespace Specwright.Analyzers.Keys;

/// <summary>Tells a key's random part from names, alphabets and filler. Works on letters, digits, <c>_ - + / =</c>.</summary>
internal static class Randomness
{
    /// <summary>Bits per character that a random part has at least.</summary>
    public const double MinEntropy = 2.5;

    /// <summary>A block this short that only repeats is filler; a longer one is a key that somebody wrote twice.</summary>
    private const int LongestPeriod = 8;

    private static readonly string[] s_alphabets =
    [
        "0123456789", "abcdefghijklmnopqrstuvwxyz", "0123456789abcdef", "1234567890abcdef", "0123456789abcdefghijklmnopqrstuvwxyz",
        "1234567890abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm",
    ];

    public static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (AsciiText.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when both upper-case and lower-case letters occur.</summary>
    public static bool HasMixedCase(string text)
    {
        bool upper = false, lower = false;
        foreach (var c in text)
        {
            upper |= AsciiText.IsUpper(c);
            lower |= AsciiText.IsLower(c);
        }

        return upper && lower;
    }

    /// <summary>True when the text is a piece of an alphabet, forwards or backwards, around the end if need be.</summary>
    public static bool IsAlphabetRun(string text)
    {
        foreach (var alphabet in s_alphabets)
        {
            if (IsRun(text, alphabet, 1) || IsRun(text, alphabet, alphabet.Length - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a block of at most eight characters makes up the whole text.</summary>
    public static bool IsRepetition(string text)
    {
        for (var period = 1; period <= LongestPeriod && period * 2 <= text.Length; period++)
        {
            var i = period;
            while (i < text.Length && text[i] == text[i - period])
            {
                i++;
            }

            if (i == text.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a date with or without a time, as in <c>20240607</c>, <c>20240607103000123</c> and <c>20240607T103000Z</c>.</summary>
    public static bool IsTimestamp(string text)
    {
        const int Date = 8;
        if (text.Length is < Date or > 18 || !(AsciiText.StartsWithAt(text, 0, "19") || AsciiText.StartsWithAt(text, 0, "20")))
        {
            return false;
        }

        for (var i = 2; i < text.Length; i++)
        {
            if (!AsciiText.IsDigit(text[i]) && !(i == Date && text[i] == 'T') && !(i == text.Length - 1 && text[i] == 'Z'))
            {
                return false;
            }
        }

        return IsBetween(text, 4, 1, 12) && IsBetween(text, 6, 1, 31);
    }

    private static bool IsBetween(string text, int at, int least, int most)
        => ((text[at] - '0') * 10) + text[at + 1] - '0' is var number && number >= least && number <= most;

    /// <summary>Shannon entropy of the text's characters, in bits per character.</summary>
    public static double Entropy(string text)
    {
        var counts = new int[128];
        foreach (var c in text)
        {
            counts[c & 127]++;
        }

        var bits = 0.0;
        foreach (var count in counts)
        {
            if (count > 0)
            {
                var share = (double)count / text.Length;
                bits -= share * Math.Log(share, 2);
            }
        }

        return bits;
    }

    private static bool IsRun(string text, string alphabet, int step)
    {
        var at = alphabet.IndexOf(AsciiText.ToLower(text[0]));
        if (at < 0)
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            at = (at + step) % alphabet.Length;
            if (AsciiText.ToLower(text[i]) != alphabet[at])
            {
                return false;
            }
        }

        return true;
    }
}
