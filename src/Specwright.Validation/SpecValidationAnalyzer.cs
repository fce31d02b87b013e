using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Files;

namespace Specwright.Validation;

/// <summary>
/// Asks Microsoft.OpenApi for its opinion on every API description among the AdditionalFiles. This type names nothing of Microsoft.OpenApi,
/// so that it loads where that cannot; <see cref="GuardedValidation"/> is the only way to it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecValidationAnalyzer : DiagnosticAnalyzer
{
    private const string Switch = "build_property.SpecwrightValidateSpecs";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = ImmutableArray.Create(ValidationRules.SpecProblem, ValidationRules.NotRun);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Validate);
    }

    private static void Validate(AdditionalFileAnalysisContext context)
    {
        if (!IsOn(context.Options) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text || !ApiDescription.Is(text.ToString()))
        {
            return;
        }

        var outcome = ValidationCache.GetOrRun(text, context.AdditionalFile.Path, context.CancellationToken);
        foreach (var problem in outcome.Problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(ValidationRules.SpecProblem, At(context.AdditionalFile.Path, text, problem.Span), problem.Message));
        }

        if (outcome.Failure is { } failure && !(outcome.IsHostFailure && HasEarlierSpec(context)))
        {
            var location = At(context.AdditionalFile.Path, text, default);
            context.ReportDiagnostic(Diagnostic.Create(ValidationRules.NotRun, location, Path.GetFileName(context.AdditionalFile.Path), failure));
        }
    }

    private static bool IsOn(AnalyzerOptions options)
        => !options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Switch, out var value)
        || !string.Equals(value.Trim(), "false", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>A fault of the host is said once, at the first spec.</summary>
    private static bool HasEarlierSpec(AdditionalFileAnalysisContext context)
    {
        foreach (var file in context.Options.AdditionalFiles)
        {
            if (file == context.AdditionalFile || file.Path == context.AdditionalFile.Path)
            {
                return false;
            }

            if (file.GetText(context.CancellationToken) is { } text && ApiDescription.Is(text.ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private static Location At(string path, SourceText text, TextSpan span)
        => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
}
