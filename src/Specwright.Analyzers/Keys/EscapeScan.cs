using System.Collections.Generic;

namespace Specwright.Analyzers.Keys;

/// <summary>Finds <c>\u</c>, <c>\U</c> and <c>\x</c> escapes of printable ASCII, behind which a prefix can hide.</summary>
internal static class EscapeScan
{
    /// <summary>Adds the places of such escapes in order.</summary>
    public static void Find(string text, List<int> places)
    {
        for (var at = text.IndexOf('\\'); at >= 0 && at + 2 < text.Length; at = text.IndexOf('\\', at))
        {
            if (text[at + 1] is 'u' or 'U' or 'x' && IsAscii(text, at + 2, text[at + 1]))
            {
                places.Add(at);
            }

            at += 2;
            if (at >= text.Length)
            {
                return;
            }
        }
    }

    private static bool IsAscii(string text, int start, char form)
    {
        var longest = form == 'U' ? 8 : 4;
        var value = 0;
        for (var i = start; i < start + longest && i < text.Length && AsciiText.IsHexDigit(text[i]); i++)
        {
            value = (value << 4) | (text[i] <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10);
        }

        // \x takes up to four digits: \x6eabc is one character, so any first two digits may still be printable.
        return value is > ' ' and <= '~';
    }
}
