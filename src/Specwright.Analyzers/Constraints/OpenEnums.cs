using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Specwright.Analyzers.Sdk;

namespace Specwright.Analyzers.Constraints;

/// <summary>Knows the values of generated enums. Safe for concurrent use.</summary>
internal sealed class OpenEnums(SdkTypes types)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Dictionary<string, string>?> _values = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol?[] _markers = [types.Marker(SdkMarkers.OpenEnum), types.Marker(SdkMarkers.OpenNumber)];

    /// <summary>The known values of an enum by the names of their members; null when a type is no generated enum.</summary>
    public IReadOnlyDictionary<string, string>? Of(INamedTypeSymbol type) => _values.GetOrAdd(type, Read);

    /// <summary>The text of a value of a generated enum; null when it is not known.</summary>
    public string? TextOf(IOperation value)
    {
        if (ConstantValue.Of(value) is { } constant)
        {
            return ConstantValue.Text(constant);
        }

        return ConstantValue.Plain(value) switch
        {
            IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: { } type } property } => Of(type) is { } values && values.TryGetValue(property.Name, out var text) ? text : null,
            IObjectCreationOperation { Type: INamedTypeSymbol type, Arguments: { Length: 1 } arguments } when Of(type) is not null => TextOf(arguments[0].Value),
            _ => null,
        };
    }

    private Dictionary<string, string>? Read(INamedTypeSymbol type)
        => type.TypeKind == TypeKind.Struct && type.AllInterfaces.Any(candidate => _markers.Contains(candidate, SymbolEqualityComparer.Default))
            ? type.GetTypeMembers("Values").SelectMany(static values => values.GetMembers()).OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
                .ToDictionary(static field => field.Name, static field => Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture)!)
            : null;
}
