using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Keys;
using Specwright.Analyzers.Options;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers;

/// <summary>Compares each hard-coded key with the URLs in the same statement, member or initializer. Works on syntax.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyEnvironmentMismatchAnalyzer : KeySourceAnalyzer
{
    /// <summary>For the compiler.</summary>
    public KeyEnvironmentMismatchAnalyzer()
        : base(KeyEnvironmentMismatchRule.Descriptor)
    {
    }

    private protected override void Find(SyntaxTreeAnalysisContext context, KeyCatalog catalog, KeyOptions options)
    {
        foreach (var finding in TokenScan.Find(catalog.ScanOf(context.Tree, options, context.CancellationToken), options.Allows, context.CancellationToken))
        {
            if (finding.IsCode && finding.Match.Prefix.Environment != KeyEnvironment.Webhook
                && UrlEnvironment.Contradiction(context.Tree.GetRoot(context.CancellationToken), finding.Span, finding.Match.Prefix.Environment) is { } word)
            {
                context.ReportDiagnostic(KeyEnvironmentMismatchRule.Create(finding.Match, Location.Create(context.Tree, finding.Span), word));
            }
        }
    }
}
