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
            .Select(scope => (Scope: scope, Distance: TextDistance.Between(plain, Plain(scope.Text))))
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Scope.Text, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Scope is not null && best.Distance <= Math.Min(3, plain.Length / 3) ? best.Scope : null;
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
