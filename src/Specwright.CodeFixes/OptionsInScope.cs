using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Specwright.CodeFixes;

/// <summary>
/// Finds bound options that code at a place can use and that hold the key: a value of type <c>IOptions&lt;T&gt;</c>, <c>IOptionsSnapshot&lt;T&gt;</c> or
/// <c>IOptionsMonitor&lt;T&gt;</c> whose <c>T</c> has a text of the name that the key has in configuration.
/// </summary>
internal static class OptionsInScope
{
    // The types, and the member that holds what was bound. A snapshot is an IOptions.
    private static readonly (string Type, string Member)[] s_types =
    [
        ("Microsoft.Extensions.Options.IOptions`1", "Value"),
        ("Microsoft.Extensions.Options.IOptionsMonitor`1", "CurrentValue"),
    ];

    /// <summary>The expression, such as <c>options.Value.ApiKey</c>, or null where there is none.</summary>
    /// <param name="model">The document.</param>
    /// <param name="position">Where the key stands.</param>
    /// <param name="configurationKey">Where configuration has the key: <c>CloudNexus:ApiKey</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static string? Find(SemanticModel model, int position, string configurationKey, CancellationToken cancellationToken)
    {
        var name = configurationKey.Substring(configurationKey.LastIndexOf(':') + 1);
        return s_types.Select(type => (Type: model.Compilation.GetTypeByMetadataName(type.Type), type.Member)).Where(static type => type.Type is not null)
            .SelectMany(type => Expressions(model, position, type.Type!, type.Member, name, cancellationToken)).FirstOrDefault();
    }

    private static IEnumerable<string> Expressions(SemanticModel model, int position, INamedTypeSymbol options, string member, string name, CancellationToken cancellationToken)
    {
        foreach (var value in ValuesInScope.At(model, position, cancellationToken))
        {
            if (Bound(value.Type, options) is { } bound && Text(model, position, bound, name) is { } property)
            {
                yield return value.Name + "." + member + "." + property.Name;
            }
        }
    }

    private static ITypeSymbol? Bound(ITypeSymbol type, INamedTypeSymbol options)
        => type.AllInterfaces.Prepend(type).OfType<INamedTypeSymbol>()
            .FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, options))?.TypeArguments[0];

    private static IPropertySymbol? Text(SemanticModel model, int position, ITypeSymbol bound, string name)
        => Lineage(bound).SelectMany(static type => type.GetMembers()).OfType<IPropertySymbol>().FirstOrDefault(property =>
            string.Equals(property.Name, name, System.StringComparison.OrdinalIgnoreCase)
            && property is { IsStatic: false, IsWriteOnly: false, Type.SpecialType: SpecialType.System_String }
            && model.IsAccessible(position, property));

    private static IEnumerable<ITypeSymbol> Lineage(ITypeSymbol type)
    {
        for (var current = (ITypeSymbol?)type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
