using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Options;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers;

/// <summary>Follows a live key from where it is read, directly or through one variable, into the query of a URL. Works on syntax.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyInUrlQueryAnalyzer : KeySourceAnalyzer
{
    /// <summary>For the compiler.</summary>
    public KeyInUrlQueryAnalyzer()
        : base(KeyInUrlQueryRule.Descriptor)
    {
    }

    private protected override void Find(SyntaxTreeAnalysisContext context, KeyCatalog catalog, KeyOptions options)
    {
        var reported = new HashSet<ExpressionSyntax>();
        foreach (var read in KeyVariableScan.Find(catalog.ScanOf(context.Tree, options, context.CancellationToken), context.CancellationToken))
        {
            foreach (var use in Uses(context, read.Expression))
            {
                if (UrlQuery.Holds(use) && reported.Add(use))
                {
                    context.ReportDiagnostic(KeyInUrlQueryRule.Create(read.Prefix, use.GetLocation()));
                }
            }
        }
    }

    /// <summary>The expression itself, and the uses of the variable, field or property that it is the value of.</summary>
    private static IEnumerable<ExpressionSyntax> Uses(SyntaxTreeAnalysisContext context, ExpressionSyntax read)
    {
        yield return read;
        var value = read;
        while (value.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.CoalesceExpression })
        {
            value = (ExpressionSyntax)value.Parent;
        }

        if (PieceContext.DeclaredName(value) is not { } name)
        {
            yield break;
        }

        var text = context.Tree.GetText(context.CancellationToken).ToString();
        foreach (var token in NameUses.Find(context.Tree.GetRoot(context.CancellationToken), text, name.ValueText))
        {
            if (token.Parent is IdentifierNameSyntax use)
            {
                yield return use;
            }
        }
    }
}
