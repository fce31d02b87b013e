using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Options;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers;

/// <summary>
/// Finds keys in C# source. One pass serves all rules about keys in source, because the search is the cost and what is found decides the rule.
/// It registers no operation action: that alone would make the compiler build operation trees for every body.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedKeyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        HardCodedLiveKeyRule.Descriptor,
        HardCodedTestKeyRule.Descriptor,
        ShortenedLiveKeyRule.Descriptor,
        HardCodedWebhookSecretRule.Descriptor,
        KeyInCommentRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Generated code is asked for, because an option can include it; without the option it is left at once.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var catalog = KeyCatalog.Of(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterSyntaxTreeAction(context => FindWhole(context, catalog));
            start.RegisterSemanticModelAction(context => FindAssembled(context, catalog));
        });
    }

    private static void FindWhole(SyntaxTreeAnalysisContext context, KeyCatalog catalog)
    {
        var options = catalog.OptionsFor(context.Tree);
        if (!options.Scan || (context.IsGeneratedCode && !options.IncludeGenerated))
        {
            return;
        }

        var scan = catalog.ScanOf(context.Tree, options, context.CancellationToken);
        var findings = TokenScan.Find(scan, options.Allows, context.CancellationToken);
        ArrayScan.Find(scan, options.Allows, findings, context.CancellationToken);
        foreach (var finding in findings)
        {
            if (KeyRules.Create(finding, context.Tree) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static void FindAssembled(SemanticModelAnalysisContext context, KeyCatalog catalog)
    {
        var model = context.SemanticModel;
        var options = catalog.OptionsFor(model.SyntaxTree);
        if (!options.Scan || (context.IsGeneratedCode && !options.IncludeGenerated))
        {
            return;
        }

        var scan = catalog.ScanOf(model.SyntaxTree, options, context.CancellationToken);
        foreach (var finding in PartsScan.Find(model, scan, options.Allows, context.CancellationToken))
        {
            if (KeyRules.Create(finding, model, context.CancellationToken) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
