using System;
using System.Linq;

namespace Specwright.Analyzers.Scopes;

/// <summary>Guesses which scope a misspelled one is meant to be.</summary>
internal static class ScopeSpelling
{
    /// <summary>The scope whose text is nearest: in other case or punctuation, or a few letters away; null when none is near.</summary>
    public static Scope? Nearest(string text, ScopeCatalog catalog)
    {
        var plain = Plain(text);
        var best = catalog.Apis.SelectMany(static api => api.All)
            .Select(scope => (Scope: scope, Distance: Distance(plain, Plain(scope.Text))))
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Scope.Text, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Scope is not null && best.Distance <= Math.Min(3, plain.Length / 3) ? best.Scope : null;
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Levenshtein's distance, with neighbours that changed places as one edit.
    private static int Distance(string left, string right)
    {
        var cells = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                cells[i, j] = i == 0 || j == 0 ? i + j : Step(left, right, cells, i, j);
            }
        }

        return cells[left.Length, right.Length];
    }

    private static int Step(string left, string right, int[,] cells, int i, int j)
    {
        var same = left[i - 1] == right[j - 1] ? 0 : 1;
        var step = Math.Min(cells[i - 1, j - 1] + same, Math.Min(cells[i - 1, j], cells[i, j - 1]) + 1);
        return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] ? Math.Min(step, cells[i - 2, j - 2] + 1) : step;
    }
}
