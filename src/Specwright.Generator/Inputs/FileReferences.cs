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

    // The value ends with its quote, with white space, or with the line; its fragment is not part of the path.
    private static string PathAt(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or ':' or ' ' or '\t' or '>' or '-' or '\r' or '\n')
        {
            at++;
        }

        var end = at;
        while (end < text.Length && text[end] is not ('"' or '\'' or '#' or '\r' or '\n' or ',' or '}'))
        {
            end++;
        }

        return Uri.UnescapeDataString(text.Substring(at, end - at).Trim());
    }
}
