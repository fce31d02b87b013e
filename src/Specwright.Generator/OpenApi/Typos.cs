namespace Specwright.Generator.OpenApi;

/// <summary>Guesses which known word an unknown one is meant to be.</summary>
internal static class Typos
{
    /// <summary>The known word that a text is probably meant to be: at most two edits away; null when none is.</summary>
    public static string? Nearest(string text, IEnumerable<string> known)
    {
        var best = known.Select(word => (Word: word, Distance: Distance(text, word))).OrderBy(static candidate => candidate.Distance).FirstOrDefault();
        return best.Word is not null && best.Distance <= Math.Min(2, text.Length / 4) ? best.Word : null;
    }

    // Levenshtein's distance over two rows.
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 2)
        {
            return int.MaxValue;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
