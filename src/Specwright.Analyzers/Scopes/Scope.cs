using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Scopes;

/// <summary>A scope of an API.</summary>
internal sealed class Scope(ApiScopes api, IFieldSymbol member, string text)
{
    /// <summary>The API whose scope it is.</summary>
    public ApiScopes Api { get; } = api;

    /// <summary>The scope as the API writes it.</summary>
    public string Text { get; } = text;

    /// <summary>The member of the scope enum.</summary>
    public IFieldSymbol Member { get; } = member;

    /// <summary>The member as an expression that compiles anywhere.</summary>
    public string Expression => Member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + Member.Name;

    /// <summary>What a credential with this scope is granted: the scope itself, and all that it implies, directly and not.</summary>
    public HashSet<Scope> Grants { get; } = [];
}
