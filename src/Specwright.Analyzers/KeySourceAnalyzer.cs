using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Options;

namespace Specwright.Analyzers;

/// <summary>What the rules have in common that look for keys, or for reads of keys, in the syntax of one C# file after the other.</summary>
public abstract class KeySourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>For a rule.</summary>
    private protected KeySourceAnalyzer(DiagnosticDescriptor rule) => SupportedDiagnostics = ImmutableArray.Create(rule);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (IsFor(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            {
                var catalog = KeyCatalog.Of(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
                start.RegisterSyntaxTreeAction(context => Find(context, catalog));
            }
        });
    }

    /// <summary>False for projects in which the rule registers nothing.</summary>
    private protected virtual bool IsFor(AnalyzerConfigOptions global) => true;

    /// <summary>Searches a file that its options do not exclude.</summary>
    private protected abstract void Find(SyntaxTreeAnalysisContext context, KeyCatalog catalog, KeyOptions options);

    private void Find(SyntaxTreeAnalysisContext context, KeyCatalog catalog)
    {
        var options = catalog.OptionsFor(context.Tree);
        if (options.Scan)
        {
            Find(context, catalog, options);
        }
    }
}
