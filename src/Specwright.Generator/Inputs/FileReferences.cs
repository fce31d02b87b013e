using System.Text.RegularExpressions;
using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>Finds the files that references name, without reading the text as JSON or YAML: one too many does no harm.</summary>
internal static class FileReferences
{
    private const string Keyword = "$ref";

    // Discriminators refer to files without saying so.
    private const string MappingKeyword = "mapping";

    // Longer than any path; a bound on what hostile text costs.
    private const int MaxLength = 2_000;

    private static readonly string[] s_ids = ["$id", "$self"];
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    /// <summary>The relative paths and URIs, each once, in order.</summary>
    public static EquatableArray<string> In(string text)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        AddValues(paths, text, Keyword);
        if (text.IndexOf(MappingKeyword, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            Array.ForEach(s_extensions, extension => AddMapped(paths, text, extension));
        }

        return paths.ToEquatableArray();
    }

    /// <summary>The last segments of the URIs by which a file and its schemas name themselves, each once, in order.</summary>
    public static EquatableArray<string> IdsIn(string text)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        Array.ForEach(s_ids, keyword => AddValues(ids, text, keyword));
        return ids.Select(LastSegment).Where(static id => id.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>What follows the last slash of a path or URI.</summary>
    public static string LastSegment(string uri) => uri.Substring(uri.LastIndexOf('/') + 1);

    private static void AddValues(SortedSet<string> values, string text, string keyword)
    {
        for (var at = text.IndexOf(keyword, StringComparison.Ordinal); at >= 0; at = text.IndexOf(keyword, at + keyword.Length, StringComparison.Ordinal))
        {
            AddValue(values, text, at + keyword.Length);
        }
    }

    // The value ends with its quote or, without one, with the line, a fragment, or the flow mapping it stands in.
    private static void AddValue(SortedSet<string> values, string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or ':' or ' ' or '\t' or '>' or '|' or '-' or '\r' or '\n')
        {
            at++;
        }

        if (at > 0 && text[at - 1] is '"' or '\'')
        {
            var value = text.Substring(at, EndOfQuoted(text, at, text[at - 1]) - at);
            Add(values, text[at - 1] == '"' ? Unescaped(value) : value);
            return;
        }

        // A comma ends it in a flow mapping only.
        Add(values, text.Substring(at, EndOfPlain(text, at, ',') - at));
        Add(values, text.Substring(at, EndOfPlain(text, at, '\n') - at));
    }

    private static void Add(SortedSet<string> values, string value)
    {
        var trimmed = value.Trim();
        if (trimmed.Length > 0)
        {
            values.Add(trimmed);
            values.Add(Uri.UnescapeDataString(trimmed));
        }
    }

    private static string Unescaped(string value)
    {
        if (value.IndexOf('\\') < 0)
        {
            return value;
        }

        return Regex.Replace(value, @"\\(u[0-9A-Fa-f]{4}|.)", static match => match.Length > 2
            ? ((char)Convert.ToInt32(match.Value.Substring(2), 16)).ToString()
            : match.Value.Substring(1));
    }

    private static int EndOfQuoted(string text, int at, char quote)
    {
        var last = Math.Min(text.Length, at + MaxLength);
        while (at < last && text[at] != quote && text[at] is not ('#' or '\r' or '\n'))
        {
            at++;
        }

        return at;
    }

    // Braces of the path itself (paths/pets_{petId}.yaml) are pairs.
    private static int EndOfPlain(string text, int at, char end)
    {
        var last = Math.Min(text.Length, at + MaxLength);
        var open = 0;
        while (at < last && text[at] != end && text[at] is not ('"' or '\'' or '#' or '\r' or '\n') && !(text[at] == '}' && open == 0))
        {
            open += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
            at++;
        }

        return at;
    }

    private static void AddMapped(SortedSet<string> values, string text, string extension)
    {
        for (var at = text.IndexOf(extension, StringComparison.Ordinal); at >= 0; at = text.IndexOf(extension, at + extension.Length, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && at - start < MaxLength && text[start - 1] is not (' ' or '\t' or '"' or '\'' or '\r' or '\n'))
            {
                start--;
            }

            Add(values, Unescaped(text.Substring(start, at + extension.Length - start)));
        }
    }
}
