using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Specwright.CodeFixes;

/// <summary>Finds a value of type <c>IConfiguration</c> that code at a place can use, such as a parameter, a field, or <c>builder.Configuration</c>.</summary>
internal static class ConfigurationInScope
{
    private const string TypeName = "Microsoft.Extensions.Configuration.IConfiguration";
    private const string Member = "Configuration";

    /// <summary>The expression, or null where there is none.</summary>
    public static string? Find(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        if (model.Compilation.GetTypeByMetadataName(TypeName) is not { } configuration)
        {
            return null;
        }

        var values = ValuesInScope.At(model, position, cancellationToken);
        return values.Where(value => IsConfiguration(value.Type, configuration)).Select(static value => value.Name).FirstOrDefault()
            ?? values.Where(value => HasConfiguration(value.Type, configuration)).Select(static value => value.Name + "." + Member).FirstOrDefault();
    }

    private static bool IsConfiguration(ITypeSymbol type, INamedTypeSymbol configuration)
        => SymbolEqualityComparer.Default.Equals(type, configuration) || type.AllInterfaces.Contains(configuration, SymbolEqualityComparer.Default);

    private static bool HasConfiguration(ITypeSymbol type, INamedTypeSymbol configuration)
        => type.GetMembers(Member).OfType<IPropertySymbol>().Any(p => p.DeclaredAccessibility == Accessibility.Public && IsConfiguration(p.Type, configuration));
}
