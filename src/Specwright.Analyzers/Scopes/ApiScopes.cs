using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Sdk;

namespace Specwright.Analyzers.Scopes;

/// <summary>The scopes of one API.</summary>
internal sealed class ApiScopes
{
    private readonly Dictionary<object, Scope> _byValue = [];

    /// <summary>Reads a scope enum.</summary>
    public ApiScopes(GeneratedSdk sdk, INamedTypeSymbol scopes, SdkTypes types)
    {
        Sdk = sdk;
        var name = types.Marker(SdkMarkers.Name);
        foreach (var member in scopes.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue))
        {
            _byValue[member.ConstantValue!] = new Scope(this, member, Attribute(member, name)?.ConstructorArguments[0].Value as string ?? member.Name);
        }

        All = _byValue.Values.OrderBy(static scope => scope.Text, StringComparer.Ordinal).ToImmutableArray();
        var implied = Implications(types.Marker(SdkMarkers.ImpliesScopes));
        foreach (var scope in All)
        {
            Close(scope, implied);
        }
    }

    /// <summary>The SDK.</summary>
    public GeneratedSdk Sdk { get; }

    /// <summary>The scopes in order of their text.</summary>
    public ImmutableArray<Scope> All { get; }

    /// <summary>The scope of an enum value; null when there is none.</summary>
    public Scope? Of(object? value) => value is not null && _byValue.TryGetValue(value, out var scope) ? scope : null;

    private static AttributeData? Attribute(ISymbol symbol, INamedTypeSymbol? type)
        => symbol.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type) && attribute.ConstructorArguments.Length == 1);

    private Dictionary<Scope, List<Scope>> Implications(INamedTypeSymbol? marker)
        => All.ToDictionary(
            static scope => scope,
            scope => Attribute(scope.Member, marker)?.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } values
                ? values.Values.Select(value => Of(value.Value)).OfType<Scope>().ToList()
                : []);

    private static void Close(Scope scope, Dictionary<Scope, List<Scope>> implied)
    {
        var open = new Stack<Scope>([scope]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (scope.Grants.Add(next))
            {
                implied[next].ForEach(open.Push);
            }
        }
    }
}
