using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Specwright.Analyzers.Scopes;

/// <summary>Chooses the fewest scopes that serve a number of operations of one API.</summary>
internal static class ScopeChoice
{
    /// <summary>
    /// The scopes that the operations use. Where one can do with one of several sets, what others need anyway is preferred, then the smallest set,
    /// then the one that the API's description lists first.
    /// </summary>
    public static HashSet<Scope> Used(IEnumerable<ScopeNeed> needs)
    {
        var used = new HashSet<Scope>();
        var granted = new HashSet<Scope>();
        foreach (var need in needs.OrderBy(static need => need.Alternatives.Length).ThenBy(static need => need.Operation.Id, StringComparer.Ordinal).ThenBy(static need => need.Operation.Route, StringComparer.Ordinal))
        {
            var best = need.Alternatives.OrderBy(alternative => alternative.Count(scope => !granted.Contains(scope))).First();
            used.UnionWith(best);
            granted.UnionWith(best.SelectMany(static scope => scope.Grants));
        }

        return used;
    }

    /// <summary>The scopes to ask for: those used, without what another one of them implies, in order of their text.</summary>
    public static ImmutableArray<Scope> Minimal(IEnumerable<ScopeNeed> needs)
    {
        var used = Used(needs);
        return used.Where(scope => !used.Any(other => Includes(other, scope))).OrderBy(static scope => scope.Text, StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>Of two scopes that imply each other, the first stays.</summary>
    private static bool Includes(Scope other, Scope scope)
        => other != scope && other.Grants.Contains(scope)
            && (!scope.Grants.Contains(other) || string.CompareOrdinal(other.Text, scope.Text) < 0);
}
