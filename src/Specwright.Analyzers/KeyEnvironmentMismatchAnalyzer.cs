using System.Collections.Immutable;
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
public sealed class KeyEnvironmentMismatchAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(KeyEnvironmentMismatchRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var catalog = new KeyCatalog(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterSyntaxTreeAction(context => Find(context, catalog));
        });
    }

    private static void Find(SyntaxTreeAnalysisContext context, KeyCatalog catalog)
    {
        var options = catalog.OptionsFor(context.Tree);
        if (!options.Scan)
        {
            return;
        }

        foreach (var finding in TokenScan.Find(context.Tree, catalog.MatcherFor(options), options.Allows, context.CancellationToken))
        {
            if (finding.IsCode && finding.Match.Prefix.Environment != KeyEnvironment.Webhook
                && UrlEnvironment.Contradiction(context.Tree.GetRoot(context.CancellationToken), finding.Span, finding.Match.Prefix.Environment) is { } word)
            {
                context.ReportDiagnostic(KeyEnvironmentMismatchRule.Create(finding.Match, Location.Create(context.Tree, finding.Span), word));
            }
        }
    }
}
