using System;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Files;

/// <summary>Tells API descriptions from other project files, by a look at their text.</summary>
internal static class ApiDescription
{
    private static readonly string[] s_words = ["openapi", "swagger"];

    /// <summary>True when a JSON object or a YAML mapping has <c>openapi</c> or <c>swagger</c> with a version at its top level.</summary>
    public static bool Is(string text)
    {
        foreach (var word in s_words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                if (IsTopLevel(text, at) && HasVersion(text, at + word.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>In YAML the word begins a line; in JSON one brace is open before it.</summary>
    private static bool IsTopLevel(string text, int at)
    {
        var start = at > 0 && text[at - 1] is '"' or '\'' ? at - 1 : at;
        if (start == 0 || text[start - 1] is '\n' or '\r' or '\uFEFF')
        {
            return true;
        }

        var depth = 0;
        var isText = false;
        for (var i = 0; i < start; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '"')
            {
                isText = !isText;
            }
            else if (!isText && text[i] is '{' or '[' or '}' or ']')
            {
                depth += text[i] is '{' or '[' ? 1 : -1;
            }
        }

        return depth == 1 && !isText;
    }

    private static bool HasVersion(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or ' ' or ':' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at < text.Length && AsciiText.IsDigit(text[at]);
    }
}
