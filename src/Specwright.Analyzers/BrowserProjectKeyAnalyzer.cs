using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Keys;
using Specwright.Analyzers.Options;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers;

/// <summary>Finds live keys, written or read, in projects that run in the browser. In other projects it registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BrowserProjectKeyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(KeyInBrowserProjectRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ProjectKind.IsBrowser(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            {
                var catalog = KeyCatalog.Of(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
                start.RegisterSemanticModelAction(context => FindInSource(context, catalog));
                start.RegisterAdditionalFileAction(context => FindInFile(context, catalog));
            }
        });
    }

    private static void FindInSource(SemanticModelAnalysisContext context, KeyCatalog catalog)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var options = catalog.OptionsFor(tree);
        if (!options.Scan)
        {
            return;
        }

        var scan = catalog.ScanOf(tree, options, context.CancellationToken);
        var findings = TokenScan.Find(scan, options.Allows, context.CancellationToken);
        findings.AddRange(PartsScan.Find(context.SemanticModel, scan, options.Allows, context.CancellationToken));
        foreach (var finding in findings)
        {
            if (finding is { IsCode: true, Match: { Verdict: KeyVerdict.Key, Prefix.Environment: KeyEnvironment.Live } match })
            {
                context.ReportDiagnostic(KeyInBrowserProjectRule.Create(match.Prefix, match.Shown, Location.Create(tree, finding.Span)));
            }
        }

        foreach (var read in KeyVariableScan.Find(scan, context.CancellationToken))
        {
            context.ReportDiagnostic(KeyInBrowserProjectRule.Create(read.Prefix, read.Prefix.Literal, read.Literal.GetLocation()));
        }
    }

    private static void FindInFile(AdditionalFileAnalysisContext context, KeyCatalog catalog)
    {
        var options = catalog.OptionsFor(context.AdditionalFile);
        if (!options.Scan || context.AdditionalFile.GetText(context.CancellationToken) is not { } source
            || context.AdditionalFile.Path.Replace('\\', '/').IndexOf("/wwwroot/", System.StringComparison.OrdinalIgnoreCase) < 0)
        {
            return;
        }

        foreach (var match in catalog.MatcherFor(options).Find(source.ToString()))
        {
            if (match is { Verdict: KeyVerdict.Key, Prefix.Environment: KeyEnvironment.Live })
            {
                var span = new TextSpan(match.Start, match.Length);
                var location = Location.Create(context.AdditionalFile.Path, span, source.Lines.GetLinePositionSpan(span));
                context.ReportDiagnostic(KeyInBrowserProjectRule.Create(match.Prefix, match.Shown, location));
            }
        }
    }
}
