namespace Specwright.Generator.Mapping.Choosing;

/// <summary>
/// A pattern in which <c>*</c> stands for any characters, and <c>?</c> for one. In a path neither stands for a slash; <c>**</c> stands for
/// anything, and <c>/**</c> at the end for nothing too.
/// </summary>
internal static class Glob
{
    private const string Below = "/**";

    /// <summary>Whether a text as a whole is what a pattern says.</summary>
    public static bool Matches(string pattern, string text) => Matches(pattern, text, isPath: false);

    /// <summary>Whether a path as a whole is what a pattern says.</summary>
    public static bool MatchesPath(string pattern, string path) =>
        Matches(pattern, path, isPath: true)
        || (pattern.EndsWith(Below, StringComparison.Ordinal) && Matches(pattern.Substring(0, pattern.Length - Below.Length), path, isPath: true));

    // All positions in the pattern that the text so far can have led to: the cost is bounded by the product of the lengths.
    private static bool Matches(string pattern, string text, bool isPath)
    {
        var reached = new bool[pattern.Length + 1];
        reached[0] = true;
        PassStars(pattern, reached);
        foreach (var c in text)
        {
            reached = Step(pattern, reached, c, isPath);
            PassStars(pattern, reached);
        }

        return reached[pattern.Length];
    }

    private static bool[] Step(string pattern, bool[] from, char c, bool isPath)
    {
        var to = new bool[from.Length];
        for (var i = 0; i < pattern.Length; i++)
        {
            if (!from[i])
            {
                continue;
            }

            var isAnyHere = !isPath || c != '/' || (pattern[i] == '*' && i + 1 < pattern.Length && pattern[i + 1] == '*');
            to[i] |= pattern[i] == '*' && isAnyHere;
            to[i + 1] |= pattern[i] == c || (pattern[i] == '?' && isAnyHere);
        }

        return to;
    }

    private static void PassStars(string pattern, bool[] reached)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            reached[i + 1] |= reached[i] && pattern[i] == '*';
        }
    }
}
