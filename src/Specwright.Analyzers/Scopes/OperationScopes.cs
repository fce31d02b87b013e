using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Sdk;

namespace Specwright.Analyzers.Scopes;

/// <summary>Reads what scopes operations need. Safe for concurrent use.</summary>
internal sealed class OperationScopes(INamedTypeSymbol? marker, ScopeCatalog catalog)
{
    private readonly ConcurrentDictionary<SdkOperation, ScopeNeed?> _needs = new();

    /// <summary>What an operation needs; null when it needs no scope.</summary>
    public ScopeNeed? Of(SdkOperation operation) => _needs.GetOrAdd(operation, Read);

    private ScopeNeed? Read(SdkOperation operation)
    {
        var alternatives = operation.Method.GetAttributes()
            .Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, marker))
            .Select(attribute => attribute.ConstructorArguments[0])
            .Where(static scopes => scopes is { Kind: TypedConstantKind.Array, IsNull: false })
            .Select(scopes => scopes.Values.SelectMany(scope => catalog.Find(scope)).ToImmutableArray())
            .ToImmutableArray();
        return alternatives.Length > 0 && alternatives.All(static alternative => alternative.Length > 0)
            ? new ScopeNeed(operation, alternatives)
            : null;
    }
}
