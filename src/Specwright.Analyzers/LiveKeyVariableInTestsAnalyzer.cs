using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Options;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers;

/// <summary>Finds test projects that read the live key. In other projects it registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiveKeyVariableInTestsAnalyzer : KeySourceAnalyzer
{
    /// <summary>For the compiler.</summary>
    public LiveKeyVariableInTestsAnalyzer()
        : base(LiveKeyVariableInTestsRule.Descriptor)
    {
    }

    private protected override bool IsFor(AnalyzerConfigOptions global) => ProjectKind.IsTest(global);

    private protected override void Find(SyntaxTreeAnalysisContext context, KeyCatalog catalog, KeyOptions options)
    {
        foreach (var read in KeyVariableScan.Find(catalog.ScanOf(context.Tree, options, context.CancellationToken), context.CancellationToken))
        {
            context.ReportDiagnostic(LiveKeyVariableInTestsRule.Create(read));
        }
    }
}
