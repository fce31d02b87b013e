namespace Specwright.Analyzers.Keys;

/// <summary>Finds <c>\u</c>, <c>\U</c> and <c>\x</c> escapes of printable ASCII, behind which a prefix can hide.</summary>
internal static class EscapeScan
{
    /// <summary>True where such an escape begins, with its backslash at <paramref name="at"/>.</summary>
    public static bool IsAt(string text, int at)
        => at + 2 < text.Length && text[at + 1] is 'u' or 'U' or 'x' && IsAscii(text, at + 2, text[at + 1]);

    private static bool IsAscii(string text, int start, char form)
    {
        var longest = form == 'U' ? 8 : 4;
        var value = 0;
        for (var i = start; i < start + longest && i < text.Length && AsciiText.IsHexDigit(text[i]); i++)
        {
            value = (value << 4) | AsciiText.HexValue(text[i]);
        }

        // \x takes up to four digits: \x6eabc is one character, so any first two digits may still be printable.
        return value is > ' ' and <= '~';
    }
}
