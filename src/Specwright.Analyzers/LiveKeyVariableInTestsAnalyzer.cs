using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Options;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers;

/// <summary>Finds test projects that read the live key. In other projects it registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiveKeyVariableInTestsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(LiveKeyVariableInTestsRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ProjectKind.IsTest(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            {
                var catalog = new KeyCatalog(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
                start.RegisterSyntaxTreeAction(context => Find(context, catalog));
            }
        });
    }

    private static void Find(SyntaxTreeAnalysisContext context, KeyCatalog catalog)
    {
        var options = catalog.OptionsFor(context.Tree);
        if (!options.Scan)
        {
            return;
        }

        foreach (var read in KeyVariableScan.Find(context.Tree, catalog.MatcherFor(options), context.CancellationToken))
        {
            context.ReportDiagnostic(LiveKeyVariableInTestsRule.Create(read));
        }
    }
}
