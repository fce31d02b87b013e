namespace Specwright.Generator.Mapping.Schemas;

/// <summary>
/// Knows the regular expressions that .NET (with its ECMAScript option) and ECMAScript, which JSON Schema means, read alike. What differs, such as named
/// groups, lookbehind, inline options, Unicode categories, anchors with a backslash and subtraction of classes, is not among them; nor is anything unusual.
/// </summary>
internal static class PortablePattern
{
    private const int MaxLength = 500;
    private const string Escapes = "dDwWsSbBtnrfv";

    /// <summary>Whether a pattern is one of them.</summary>
    public static bool Is(string pattern)
    {
        if (pattern.Length is 0 or > MaxLength || pattern.Any(static c => c is < ' ' or > '~'))
        {
            return false;
        }

        var depth = 0;
        for (var i = 0; i < pattern.Length;)
        {
            var length = pattern[i] switch
            {
                '\\' => Escape(pattern, i),
                '[' => Class(pattern, i),
                '(' => Group(pattern, i),
                '{' => Quantifier(pattern, i),
                '}' or ']' => 0,
                _ => 1,
            };
            depth += pattern[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (length == 0 || depth < 0)
            {
                return false;
            }

            i += length;
        }

        return depth == 0 && IsRegex(pattern);
    }

    // Each gives the length of what starts there; 0 for what is not portable.
    private static int Escape(string pattern, int start)
    {
        if (start + 1 >= pattern.Length)
        {
            return 0;
        }

        var c = pattern[start + 1];
        return c == 'x' ? Hex(pattern, start + 2, 2)
            : c == 'u' ? Hex(pattern, start + 2, 4)
            : Escapes.IndexOf(c) >= 0 || !char.IsLetterOrDigit(c) ? 2
            : 0;
    }

    private static int Hex(string pattern, int start, int count) =>
        start + count <= pattern.Length && pattern.Substring(start, count).All(Uri.IsHexDigit) ? count + 2 : 0;

    private static int Class(string pattern, int start)
    {
        var first = start + 1 < pattern.Length && pattern[start + 1] == '^' ? start + 2 : start + 1;
        for (var i = first; i < pattern.Length;)
        {
            if (pattern[i] == ']')
            {
                return i == first ? 0 : i - start + 1;
            }

            var length = pattern[i] switch { '\\' => Escape(pattern, i), '[' => 0, _ => 1 };
            if (length == 0)
            {
                return 0;
            }

            i += length;
        }

        return 0;
    }

    private static int Group(string pattern, int start) =>
        start + 1 >= pattern.Length || pattern[start + 1] != '?' ? 1
        : start + 2 < pattern.Length && pattern[start + 2] is ':' or '=' or '!' ? 3
        : 0;

    private static int Quantifier(string pattern, int start)
    {
        var end = pattern.IndexOf('}', start);
        if (end < 0 || start == 0)
        {
            return 0;
        }

        var bounds = pattern.Substring(start + 1, end - start - 1).Split(',');
        var isValid = bounds.Length <= 2 && IsCount(bounds[0]) && (bounds.Length == 1 || bounds[1].Length == 0 || IsCount(bounds[1]));
        return isValid ? end - start + 1 : 0;
    }

    private static bool IsCount(string text) => text.Length is > 0 and <= 4 && text.All(static c => c is >= '0' and <= '9');

    // What is left that is no regular expression at all: quantifiers of nothing, ranges the wrong way round.
    private static bool IsRegex(string pattern)
    {
        try
        {
            _ = new System.Text.RegularExpressions.Regex(pattern, System.Text.RegularExpressions.RegexOptions.ECMAScript);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
