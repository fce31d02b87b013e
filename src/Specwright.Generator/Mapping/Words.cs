using System.Globalization;
using System.Text;

namespace Specwright.Generator.Mapping;

/// <summary>Splits the names of a spec into words, the common ground of all casings.</summary>
internal static class Words
{
    private static readonly Dictionary<char, string> s_symbols = new()
    {
        ['+'] = "Plus", ['-'] = "Minus", ['*'] = "Star", ['/'] = "Slash", ['%'] = "Percent", ['='] = "Equal", ['<'] = "Less", ['>'] = "Greater",
        ['!'] = "Not", ['&'] = "And", ['|'] = "Or", ['@'] = "At", ['#'] = "Hash", ['$'] = "Dollar", ['~'] = "Tilde", ['^'] = "Caret",
        ['.'] = "Dot", [','] = "Comma", [':'] = "Colon", [';'] = "Semicolon", ['?'] = "Question", ['_'] = "Underscore", [' '] = "Space",
        ['('] = "Open", [')'] = "Close", ['['] = "Open", [']'] = "Close", ['{'] = "Open", ['}'] = "Close", ['"'] = "Quote", ['\''] = "Quote", ['\\'] = "Backslash",
    };

    /// <summary>
    /// The words of a name: runs of letters and digits, split again where the case changes. A sign before the first is a word
    /// (<c>+1</c> differs from <c>-1</c>, and <c>-name</c> sorts the other way); a name of nothing but symbols is spelled out.
    /// </summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var text = Printable(name);
        var words = new List<string>();
        AddSign(words, text);
        words.AddRange(Runs(text));
        return words.Count > 0 ? words : Spelled(text);
    }

    private static IEnumerable<string> Runs(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isPart = i < text.Length && IsPart(text[i]);
            if (isPart && start < 0)
            {
                start = i;
            }

            if (start >= 0 && (!isPart || (i > start && IsBoundary(text, i))))
            {
                yield return text.Substring(start, i - start);
                start = isPart ? i : -1;
            }
        }
    }

    /// <summary>The words of a name with the symbols before and after them spelled out: <c>@id</c> is At and Id, <c>C++</c> is C, Plus and Plus.</summary>
    public static IReadOnlyList<string> WithAffixes(string name)
    {
        var text = Printable(name);
        var start = 0;
        while (start < text.Length && !IsPart(text[start]))
        {
            start++;
        }

        var end = text.Length;
        while (end > start && !IsPart(text[end - 1]))
        {
            end--;
        }

        return start == end ? Of(name) : [.. Spelled(text.Substring(0, start)), .. Of(text.Substring(start, end - start)), .. Spelled(text.Substring(end))];
    }

    private static void AddSign(List<string> words, string text)
    {
        if (text.Length > 1 && text[0] is '+' or '-' && IsPart(text[1]))
        {
            words.Add(s_symbols[text[0]]);
        }
    }

    /// <summary>The words of a name with its signs between them: names that differ only in signs differ.</summary>
    public static IReadOnlyList<string> Spelled(string name)
    {
        var text = Printable(name);
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                words.AddRange(Runs(text.Substring(start, i - start)));
                words.Add(Spell(text, ref i));
                start = i + 1;
            }
        }

        words.AddRange(Runs(text.Substring(start)));
        return words;
    }

    private static string Spell(string text, ref int index)
    {
        if (s_symbols.TryGetValue(text[index], out var word))
        {
            return word;
        }

        return index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])
            ? "U" + char.ConvertToUtf32(text[index], text[++index]).ToString("X", CultureInfo.InvariantCulture)
            : "U" + ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture);
    }

    // A new word begins at an upper-case letter after a lower-case letter or digit, and at the last of several upper-case letters
    // that a lower-case letter follows (HTTPServer is HTTP and Server).
    private static bool IsBoundary(string text, int i) =>
        char.IsUpper(text[i])
        && (!char.IsUpper(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1])));

    private static bool IsPart(char c) => c < '\uD800' && char.IsLetterOrDigit(c);

    // Format characters (zero-width joiners, direction marks) are legal in identifiers but ignored when they are compared;
    // lone surrogates and characters that are none cannot be normalised and name nothing.
    private static string Printable(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        var text = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var length = i + 1 < name.Length && char.IsSurrogatePair(name[i], name[i + 1]) ? 2 : 1;
            if (CharUnicodeInfo.GetUnicodeCategory(name, i)
                is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned))
            {
                text.Append(name, i, length);
            }

            i += length - 1;
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }
}
