using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Scopes;

/// <summary>All <c>GrantedScopes</c> attributes of one assembly, type or method, and the calls that they hold for. Safe for concurrent use.</summary>
internal sealed class GrantDeclaration(ISymbol owner, ImmutableArray<Grant> grants, ImmutableArray<Location> attributes, bool grantsNothing)
{
    private readonly ConcurrentDictionary<ScopeNeed, bool> _needs = new();

    /// <summary>What the arguments grant.</summary>
    public ImmutableArray<Grant> Grants { get; } = grants;

    /// <summary>Where the attributes are written; at least one.</summary>
    public ImmutableArray<Location> Attributes { get; } = attributes;

    /// <summary>The owner for people.</summary>
    public string OwnerText => owner is IAssemblySymbol ? "the assembly" : "'" + owner.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) + "'";

    /// <summary>Whether it says anything about an API: it names one of its scopes, or grants nothing at all.</summary>
    public bool Concerns(ApiScopes api) => grantsNothing || Grants.Any(grant => grant.Scopes.Any(scope => scope.Api == api));

    /// <summary>Notes that a call needs scopes; gives what is missing.</summary>
    public ImmutableArray<Scope> Check(ScopeNeed need)
    {
        _needs.TryAdd(need, true);
        return need.MissingFrom(GrantedOf(need.Api));
    }

    /// <summary>The arguments that no call so far needs.</summary>
    public IEnumerable<Grant> Unused()
    {
        var needed = _needs.Keys.GroupBy(static need => need.Api).ToDictionary(static group => group.Key, NeededOf);
        return Grants.Where(grant => grant.Scopes.Length > 0 && !grant.Scopes.Any(scope => needed.TryGetValue(scope.Api, out var used) && used.Contains(scope)));
    }

    // Of several granted scopes that imply a needed one, none is called unused: which of them is too much, is not ours to say.
    private HashSet<Scope> NeededOf(IGrouping<ApiScopes, ScopeNeed> needs)
    {
        var granted = GrantedOf(needs.Key);
        var direct = Grants.SelectMany(static grant => grant.Scopes).Where(scope => scope.Api == needs.Key).ToList();
        var used = new HashSet<Scope>();
        foreach (var needed in ScopeChoice.Used(needs.Select(need => need.Within(granted))))
        {
            used.UnionWith(direct.Contains(needed) ? [needed] : direct.Where(scope => scope.Grants.Contains(needed)));
        }

        return used;
    }

    private HashSet<Scope> GrantedOf(ApiScopes api)
        => [.. Grants.SelectMany(static grant => grant.Scopes).Where(scope => scope.Api == api).SelectMany(static scope => scope.Grants)];
}
