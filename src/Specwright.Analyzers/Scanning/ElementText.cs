using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>Reads the constant elements of an array from text: <c>'c'</c>, <c>'\x63'</c>, <c>99</c>, <c>0x63</c>, each also behind <c>(byte)</c>.</summary>
internal static class ElementText
{
    /// <summary>True when the elements from <paramref name="at"/> on spell the prefix.</summary>
    public static bool Spells(string text, int at, string prefix)
    {
        for (var i = 0; i < prefix.Length; i++)
        {
            if (i > 0 && !TrySkipComma(text, ref at))
            {
                return false;
            }

            if (!TryRead(text, ref at, out var value) || value != prefix[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool TrySkipComma(string text, ref int at)
    {
        SkipSpace(text, ref at);
        if (at >= text.Length || text[at] != ',')
        {
            return false;
        }

        at++;
        SkipSpace(text, ref at);
        return true;
    }

    private static void SkipSpace(string text, ref int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }
    }

    private static bool TryRead(string text, ref int at, out int value)
    {
        if (at < text.Length && text[at] == '(')
        {
            var end = text.IndexOf(')', at, System.Math.Min(8, text.Length - at));
            at = end < 0 ? at : end + 1;
            SkipSpace(text, ref at);
        }

        value = 0;
        if (at + 2 < text.Length && text[at] == '\'' && text[at + 2] == '\'')
        {
            value = text[at + 1];
            at += 3;
            return true;
        }

        var isEscape = at + 2 < text.Length && text[at] == '\'' && text[at + 1] == '\\' && text[at + 2] is 'x' or 'u';
        var isHex = isEscape || (at + 1 < text.Length && text[at] == '0' && text[at + 1] is 'x' or 'X');
        at += isEscape ? 3 : isHex ? 2 : 0;
        var digits = at;
        while (at < text.Length && (isHex ? AsciiText.IsHexDigit(text[at]) : AsciiText.IsDigit(text[at])) && at - digits < 4)
        {
            value = (value * (isHex ? 16 : 10)) + AsciiText.HexValue(text[at]);
            at++;
        }

        var hasDigits = at > digits;
        at += isEscape && at < text.Length && text[at] == '\'' ? 1 : 0;
        return hasDigits;
    }
}
