using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Specwright.CodeFixes;

/// <summary>Finds a value of type <c>IConfiguration</c> that code at a place can use, such as a parameter, a field, or <c>builder.Configuration</c>.</summary>
internal static class ConfigurationInScope
{
    private const string TypeName = "Microsoft.Extensions.Configuration.IConfiguration";
    private const string Member = "Configuration";

    /// <summary>The expression, or null where there is none. Locals and parameters win over members.</summary>
    public static string? Find(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        if (model.Compilation.GetTypeByMetadataName(TypeName) is not { } type)
        {
            return null;
        }

        var isStatic = model.GetEnclosingSymbol(position, cancellationToken) is { IsStatic: true };
        var symbols = model.LookupSymbols(position)
            .Where(s => IsUsable(s, position, isStatic))
            .OrderBy(static s => s is ILocalSymbol or IParameterSymbol ? 0 : 1)
            .ThenBy(static s => s.Name, System.StringComparer.Ordinal)
            .ToList();
        return symbols.Where(s => IsConfiguration(TypeOf(s), type)).Select(static s => Name(s)).FirstOrDefault()
            ?? symbols.Where(s => HasConfiguration(TypeOf(s), type)).Select(static s => Name(s) + "." + Member).FirstOrDefault();
    }

    private static bool IsUsable(ISymbol symbol, int position, bool isStatic) => symbol switch
    {
        ILocalSymbol local => local.Locations[0].SourceSpan.End < position,
        IParameterSymbol => true,
        IFieldSymbol or IPropertySymbol { IsWriteOnly: false, IsIndexer: false } => symbol.IsStatic || !isStatic,
        _ => false,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsConfiguration(ITypeSymbol? type, INamedTypeSymbol configuration)
        => type is not null
        && (SymbolEqualityComparer.Default.Equals(type, configuration) || type.AllInterfaces.Contains(configuration, SymbolEqualityComparer.Default));

    private static bool HasConfiguration(ITypeSymbol? type, INamedTypeSymbol configuration)
        => type is not null
        && type.GetMembers(Member).OfType<IPropertySymbol>().Any(p => p.DeclaredAccessibility == Accessibility.Public && IsConfiguration(p.Type, configuration));

    private static string Name(ISymbol symbol)
        => SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;
}
