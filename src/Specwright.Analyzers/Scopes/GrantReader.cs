using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scopes;

/// <summary>Reads <c>GrantedScopes</c> attributes. Safe for concurrent use.</summary>
internal sealed class GrantReader(INamedTypeSymbol marker, ScopeCatalog catalog, IAssemblySymbol assembly)
{
    private readonly ConcurrentDictionary<ISymbol, GrantDeclaration?> _declarations = new(SymbolEqualityComparer.Default);

    /// <summary>The declarations read so far.</summary>
    public IEnumerable<GrantDeclaration> Found => _declarations.Values.OfType<GrantDeclaration>();

    /// <summary>The declaration that holds for an API in the code of a symbol: the innermost one that says anything about it; null when none does.</summary>
    public GrantDeclaration? HoldingFor(ApiScopes api, ISymbol? symbol, CancellationToken cancellationToken)
    {
        for (var owner = symbol; owner is not null and not INamespaceSymbol; owner = owner.ContainingSymbol)
        {
            if (Of(owner, cancellationToken) is { } declaration && declaration.Concerns(api))
            {
                return declaration;
            }
        }

        return Of(assembly, cancellationToken) is { } common && common.Concerns(api) ? common : null;
    }

    /// <summary>Whether anything is granted in the code of a symbol. Where nothing is, no call there has to be understood.</summary>
    public bool HasAny(ISymbol? symbol, CancellationToken cancellationToken)
    {
        for (var owner = symbol; owner is not null and not INamespaceSymbol; owner = owner.ContainingSymbol)
        {
            if (Of(owner, cancellationToken) is not null)
            {
                return true;
            }
        }

        return Of(assembly, cancellationToken) is not null;
    }

    /// <summary>The declaration on a symbol itself; null when there is none.</summary>
    public GrantDeclaration? Of(ISymbol owner, CancellationToken cancellationToken)
        => _declarations.GetOrAdd(owner, symbol => Read(symbol, cancellationToken));

    private GrantDeclaration? Read(ISymbol owner, CancellationToken cancellationToken)
    {
        var grants = ImmutableArray.CreateBuilder<Grant>();
        var attributes = ImmutableArray.CreateBuilder<Location>();
        var grantsNothing = false;
        foreach (var attribute in owner.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, marker)
                && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array } scopes)
            {
                var values = scopes.IsNull ? ImmutableArray<TypedConstant>.Empty : scopes.Values;
                grantsNothing |= values.IsEmpty;
                grants.AddRange(values.Zip(GrantSyntax.Arguments(syntax), Read));
                attributes.Add(syntax.GetLocation());
            }
        }

        return attributes.Count == 0 ? null : new GrantDeclaration(owner, grants.ToImmutable(), attributes.ToImmutable(), grantsNothing);
    }

    private Grant Read(TypedConstant value, ExpressionSyntax syntax)
    {
        var scopes = catalog.Find(value);
        var text = scopes.IsEmpty ? value.Value as string ?? value.ToCSharpString() : scopes[0].Text;
        return new Grant(scopes, text, syntax.GetLocation());
    }
}
