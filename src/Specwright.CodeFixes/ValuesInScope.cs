using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Specwright.CodeFixes;

/// <summary>The values that code at a place can name: locals, parameters, fields and properties.</summary>
internal static class ValuesInScope
{
    /// <summary>Their names as C# writes them, and their types. Locals and parameters come before members, then it goes by name.</summary>
    public static List<(string Name, ITypeSymbol Type)> At(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        var isStatic = model.GetEnclosingSymbol(position, cancellationToken) is { IsStatic: true };
        return model.LookupSymbols(position)
            .Where(symbol => IsUsable(symbol, position, isStatic))
            .OrderBy(static symbol => symbol is ILocalSymbol or IParameterSymbol ? 0 : 1)
            .ThenBy(static symbol => symbol.Name, System.StringComparer.Ordinal)
            .Select(static symbol => (Name(symbol), TypeOf(symbol)))
            .ToList();
    }

    private static bool IsUsable(ISymbol symbol, int position, bool isStatic) => symbol switch
    {
        ILocalSymbol local => local.Locations[0].SourceSpan.End < position,
        IParameterSymbol => true,
        IFieldSymbol or IPropertySymbol { IsWriteOnly: false, IsIndexer: false } => symbol.IsStatic || !isStatic,
        _ => false,
    };

    private static ITypeSymbol TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        _ => ((IPropertySymbol)symbol).Type,
    };

    private static string Name(ISymbol symbol)
        => SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;
}
