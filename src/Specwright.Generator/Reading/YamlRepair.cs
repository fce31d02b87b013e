namespace Specwright.Generator.Reading;

/// <summary>
/// Rewrites what valid files contain and YamlDotNet refuses into text of the same meaning and the same length, so that every offset
/// stays true. It runs only after such a refusal, over the copy that is parsed and never over the file's text.
/// </summary>
internal static class YamlRepair
{
    /// <summary>What YamlDotNet says about half a surrogate pair.</summary>
    public const string LoneSurrogates = "invalid Unicode surrogates";

    /// <summary>Whether a refusal is one of those that <see cref="Apply"/> may cure.</summary>
    public static bool CanCure(string message) =>
        message.Contains("extra spaces in first line") || message.Contains("more spaces in lines above") || message.Contains(LoneSurrogates);

    /// <summary>Rewrites the characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static void Apply(char[] chars, int start, int end, ReadErrors errors)
    {
        MoveLeadingBlanks(chars, start, end);
        ReplaceLoneEscapes(chars, start, end, errors);
    }

    // White space on the empty lines that begin a block scalar means nothing (YAML 1.2.2, section 8.1.1.1), and neither does white
    // space after its header: so the one is moved to the other.
    private static void MoveLeadingBlanks(char[] chars, int start, int end)
    {
        var block = -1;
        for (var line = start; line < end;)
        {
            var lineEnd = LineEnd(chars, line, end);
            var next = AfterBreak(chars, lineEnd, end);
            var text = SkipSpaces(chars, line, lineEnd);
            var isInside = block >= 0 && (text == lineEnd || text - line >= block);
            if (!isInside)
            {
                block = BlockIndent(chars, line, lineEnd);
                if (block >= 0)
                {
                    MoveBlanks(chars, lineEnd, next, end);
                }
            }

            line = next;
        }
    }

    // All spaces up to the first line that has text, then all the breaks.
    private static void MoveBlanks(char[] chars, int headerEnd, int next, int end)
    {
        var blankEnd = next;
        for (var line = next; line < end;)
        {
            var lineEnd = LineEnd(chars, line, end);
            if (SkipSpaces(chars, line, lineEnd) != lineEnd || lineEnd == end)
            {
                break;
            }

            line = blankEnd = AfterBreak(chars, lineEnd, end);
        }

        var write = blankEnd;
        for (var i = blankEnd - 1; i >= headerEnd; i--)
        {
            if (chars[i] is '\r' or '\n')
            {
                chars[--write] = chars[i];
            }
        }

        while (write > headerEnd)
        {
            chars[--write] = ' ';
        }
    }

    // The least indentation of the lines of the block scalar whose header ends this line, or -1.
    private static int BlockIndent(char[] chars, int line, int lineEnd)
    {
        var header = HeaderEnd(chars, line, lineEnd);
        while (header > line && chars[header - 1] is ' ' or '\t')
        {
            header--;
        }

        while (header > line && chars[header - 1] is '+' or '-' or (>= '1' and <= '9'))
        {
            header--;
        }

        if (header == line || chars[header - 1] is not ('|' or '>') || !IsValuePlace(chars, line, header - 1))
        {
            return -1;
        }

        var parent = line;
        while (parent < header && chars[parent] is ' ' or '-')
        {
            if (chars[parent] == '-' && chars[parent + 1] != ' ')
            {
                break;
            }

            parent++;
        }

        return parent < header - 1 ? parent - line + 1 : LastDash(chars, line, header) - line + 1;
    }

    // The end of the line, or the first comment that follows what may be a header.
    private static int HeaderEnd(char[] chars, int line, int lineEnd)
    {
        for (var i = line + 2; i < lineEnd; i++)
        {
            if (chars[i] != '#' || chars[i - 1] is not (' ' or '\t'))
            {
                continue;
            }

            var before = i - 1;
            while (before > line && chars[before] is ' ' or '\t')
            {
                before--;
            }

            if (chars[before] is '|' or '>' or '+' or '-' or (>= '1' and <= '9'))
            {
                return i;
            }
        }

        return lineEnd;
    }

    private static int LastDash(char[] chars, int line, int header)
    {
        for (var i = header - 1; i >= line; i--)
        {
            if (chars[i] == '-')
            {
                return i;
            }
        }

        return line - 1;
    }

    // After ": ", "- " or at the beginning of a line.
    private static bool IsValuePlace(char[] chars, int line, int header)
    {
        var before = header;
        while (before > line && chars[before - 1] is ' ' or '\t')
        {
            before--;
        }

        return before == line || (before < header && chars[before - 1] is ':' or '-' or '?');
    }

    // A double-quoted "\uD800" without its other half.
    private static void ReplaceLoneEscapes(char[] chars, int start, int end, ReadErrors errors)
    {
        for (var i = start; i + 5 < end; i++)
        {
            if (chars[i] != '\\')
            {
                continue;
            }

            var unit = Unit(chars, i, end);
            if (unit is < 0xD800 or > 0xDFFF)
            {
                i += unit < 0 ? 1 : 5;
            }
            else if (unit < 0xDC00 && i + 11 < end && chars[i + 6] == '\\' && Unit(chars, i + 6, end) is >= 0xDC00 and <= 0xDFFF)
            {
                i += 11;
            }
            else
            {
                errors.Add(ReadErrorKind.InvalidText, i, 6, InvalidText.HalfPairEscape);
                "FFFD".CopyTo(0, chars, i + 2, 4);
            }
        }
    }

    private static int Unit(char[] chars, int escape, int end)
    {
        if (chars[escape + 1] != 'u')
        {
            return -1;
        }

        var value = 0;
        for (var i = escape + 2; i < escape + 6; i++)
        {
            if (i >= end || !Uri.IsHexDigit(chars[i]))
            {
                return -1;
            }

            value = (value * 16) + Uri.FromHex(chars[i]);
        }

        return value;
    }

    private static int LineEnd(char[] chars, int i, int end)
    {
        while (i < end && chars[i] is not ('\r' or '\n'))
        {
            i++;
        }

        return i;
    }

    private static int AfterBreak(char[] chars, int i, int end) =>
        i + 1 < end && chars[i] == '\r' && chars[i + 1] == '\n' ? i + 2 : Math.Min(i + 1, end);

    private static int SkipSpaces(char[] chars, int i, int end)
    {
        while (i < end && chars[i] == ' ')
        {
            i++;
        }

        return i;
    }
}
