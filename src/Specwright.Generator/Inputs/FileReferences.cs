using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>Finds the files that references name, without reading the text as JSON or YAML: one too many does no harm.</summary>
internal static class FileReferences
{
    private const string Keyword = "$ref";

    /// <summary>The relative paths, each once, in order.</summary>
    public static EquatableArray<string> In(string text)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = text.IndexOf(Keyword, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Keyword, at + Keyword.Length, StringComparison.Ordinal))
        {
            if (PathAt(text, at + Keyword.Length) is { Length: > 0 } path)
            {
                paths.Add(path);
            }
        }

        return paths.ToEquatableArray();
    }

    // The value ends with its quote or, without one, with the line, a fragment, or the flow mapping it stands in.
    private static string PathAt(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or ':' or ' ' or '\t' or '>' or '-' or '\r' or '\n')
        {
            at++;
        }

        var end = at > 0 && text[at - 1] is '"' or '\'' ? EndOfQuoted(text, at, text[at - 1]) : EndOfPlain(text, at);
        return Uri.UnescapeDataString(text.Substring(at, end - at).Replace("\\/", "/").Trim());
    }

    private static int EndOfQuoted(string text, int at, char quote)
    {
        while (at < text.Length && text[at] != quote && text[at] is not ('#' or '\r' or '\n'))
        {
            at++;
        }

        return at;
    }

    // Braces of the path itself (paths/pets_{petId}.yaml) are pairs.
    private static int EndOfPlain(string text, int at)
    {
        var open = 0;
        while (at < text.Length && text[at] is not ('"' or '\'' or '#' or '\r' or '\n' or ',') && !(text[at] == '}' && open == 0))
        {
            open += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
            at++;
        }

        return at;
    }
}
