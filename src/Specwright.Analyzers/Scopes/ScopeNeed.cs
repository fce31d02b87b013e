using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Specwright.Analyzers.Sdk;

namespace Specwright.Analyzers.Scopes;

/// <summary>What an operation needs: all scopes of one of the alternatives.</summary>
internal sealed class ScopeNeed(SdkOperation operation, ImmutableArray<ImmutableArray<Scope>> alternatives)
{
    /// <summary>The operation.</summary>
    public SdkOperation Operation { get; } = operation;

    /// <summary>The alternatives in the order of the API's description; at least one, none of them empty.</summary>
    public ImmutableArray<ImmutableArray<Scope>> Alternatives { get; } = alternatives;

    /// <summary>The API.</summary>
    public ApiScopes Api => Alternatives[0][0].Api;

    /// <summary>What is missing for the alternative nearest to the granted scopes; empty when one is satisfied.</summary>
    public ImmutableArray<Scope> MissingFrom(ISet<Scope> granted)
        => Alternatives.Select(alternative => alternative.Where(scope => !granted.Contains(scope)).ToImmutableArray())
            .OrderBy(static missing => missing.Length)
            .First();

    /// <summary>The same with those alternatives only that the granted scopes satisfy; all of them when none is.</summary>
    public ScopeNeed Within(ISet<Scope> granted)
    {
        var satisfied = Alternatives.Where(alternative => alternative.All(granted.Contains)).ToImmutableArray();
        return satisfied.IsEmpty ? this : new ScopeNeed(Operation, satisfied);
    }

    /// <summary>The alternatives for people: <c>'a' and 'b', or 'c'</c>.</summary>
    public override string ToString()
    {
        var comma = Alternatives.Any(static alternative => alternative.Length > 1) ? ", or " : " or ";
        return string.Join(comma, Alternatives.Select(static alternative => string.Join(" and ", alternative.Select(static scope => "'" + scope.Text + "'"))));
    }
}
