using System.Globalization;
using System.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Mapping;

/// <summary>Makes C# identifiers from the names of a spec.</summary>
internal static class Identifiers
{
    // Long enough for every sensible name; short enough for metadata, file names and readers.
    private const int MaxLength = 120;

    /// <summary>A PascalCase identifier; <c>Empty</c> for a name without any character.</summary>
    public static string Pascal(string name) => Pascal(Words.Of(name));

    /// <summary>
    /// The names that something may have beside others of nearly the same name, best first: its words, its words and the signs around
    /// or between them, its own spelling, and its words with a suffix.
    /// </summary>
    public static string[] Candidates(string name)
    {
        var pascal = Pascal(name);
        string[] signed = [pascal, Pascal(Words.WithAffixes(name)), Pascal(Words.Spelled(name))];
        return IsValid(name) && char.IsUpper(name[0]) ? [.. signed, name, pascal + "Value"] : [.. signed, pascal + "Value"];
    }

    /// <summary>A PascalCase identifier of words.</summary>
    public static string Pascal(IReadOnlyList<string> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            // Two numbers side by side would read as one: 1.2 and 12 differ.
            if (text.Length > 0 && char.IsDigit(text[text.Length - 1]) && char.IsDigit(word[0]))
            {
                text.Append('_');
            }

            Append(text, word);
        }

        var identifier = text.Length == 0 ? "Empty" : text.ToString();
        return Shortened(char.IsDigit(identifier[0]) ? "Value" + identifier : identifier);
    }

    /// <summary>A camelCase identifier, escaped when it is a keyword.</summary>
    public static string Camel(string name) => Keywords.Escape(Decapitalized(Pascal(name)));

    /// <summary>Whether a text is an identifier as it is, and no keyword.</summary>
    public static bool IsValid(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(static c => char.IsLetterOrDigit(c) || c == '_') && !Keywords.Contains(text);

    /// <summary>Whether a text is a namespace: identifiers with dots between.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(IsValid);

    /// <summary>Eight hexadecimal digits that stand for a text: the same on every machine and run.</summary>
    public static string Hash(string text) => StableHash.Of(text).ToString("X8", CultureInfo.InvariantCulture);

    private static string Decapitalized(string pascal)
    {
        var upper = 0;
        while (upper < pascal.Length && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        // "Id" is "id", "URLPart" is "urlPart", "IPv4" is "iPv4".
        var lower = upper <= 1 || upper == pascal.Length ? upper : upper - 1;
        return pascal.Substring(0, lower).ToLowerInvariant() + pascal.Substring(lower);
    }

    private static void Append(StringBuilder text, string word)
    {
        var isShouted = word.Length > 1 && IsShouted(word);
        text.Append(char.ToUpperInvariant(word[0]));
        for (var i = 1; i < word.Length; i++)
        {
            text.Append(isShouted ? char.ToLowerInvariant(word[i]) : word[i]);
        }
    }

    private static bool IsShouted(string word)
    {
        var hasLetter = false;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            hasLetter |= char.IsLetter(c);
        }

        return hasLetter;
    }

    private static string Shortened(string identifier) =>
        identifier.Length <= MaxLength ? identifier : identifier.Substring(0, MaxLength - 8) + Hash(identifier);
}
