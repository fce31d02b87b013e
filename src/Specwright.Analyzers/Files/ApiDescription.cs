using System;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Files;

/// <summary>Tells API descriptions from other project files, by one look at their text.</summary>
internal static class ApiDescription
{
    private static readonly string[] s_words = ["openapi", "swagger"];

    /// <summary>True when a JSON object or a YAML mapping has <c>openapi</c> or <c>swagger</c> with a version at its top level.</summary>
    public static bool Is(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        return start < text.Length && (text[start] == '{' ? IsJson(text, start) : IsYaml(text));
    }

    /// <summary>Looks at the keys of the outermost object only.</summary>
    private static bool IsJson(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                var end = EndOfText(text, i);
                if (depth == 1 && Array.Exists(s_words, word => end - i == word.Length + 1 && AsciiText.StartsWithAt(text, i + 1, word)) && HasVersion(text, end))
                {
                    return true;
                }

                i = end;
            }
            else
            {
                depth += text[i] is '{' or '[' ? 1 : text[i] is '}' or ']' ? -1 : 0;
            }
        }

        return false;
    }

    private static int EndOfText(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] != '"')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        return end;
    }

    private static bool IsYaml(string text)
    {
        foreach (var word in s_words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                var start = at > 0 && text[at - 1] is '"' or '\'' ? at - 1 : at;
                if ((start == 0 || text[start - 1] is '\n' or '\r' or '\uFEFF') && HasVersion(text, at + word.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True where a colon and a digit follow, quoted or not.</summary>
    private static bool HasVersion(string text, int at)
    {
        var colons = 0;
        while (at < text.Length && text[at] is '"' or '\'' or ' ' or ':' or '\t' or '\r' or '\n')
        {
            colons += text[at] == ':' ? 1 : 0;
            at++;
        }

        return colons == 1 && at < text.Length && AsciiText.IsDigit(text[at]);
    }
}
