using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Files;
using Specwright.Analyzers.Keys;
using Specwright.Analyzers.Options;
using Specwright.Analyzers.Rules;

namespace Specwright.Analyzers;

/// <summary>Finds live keys and webhook secrets in the project files that the compiler sees as AdditionalFiles, and in API descriptions among them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectFileKeyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Larger files are data, in characters.</summary>
    private const int LargestFile = 32 * 1024 * 1024;

    /// <summary>The same for files that nobody named: the package adds them, and each build reads them.</summary>
    private const int LargestAddedFile = 1024 * 1024;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        KeyInProjectFileRule.Descriptor,
        KeyInDescriptionRule.Descriptor,
        HardCodedWebhookSecretRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var catalog = KeyCatalog.Of(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterAdditionalFileAction(context => FindInFile(context, catalog));
        });
    }

    private static void FindInFile(AdditionalFileAnalysisContext context, KeyCatalog catalog)
    {
        var options = catalog.OptionsFor(context.AdditionalFile);
        if (!options.Scan || context.AdditionalFile.GetText(context.CancellationToken) is not { Length: <= LargestFile } source
            || (source.Length > LargestAddedFile && catalog.IsAdded(context.AdditionalFile)))
        {
            return;
        }

        var decoded = DecodedText.Of(source.ToString());
        var text = decoded.Text;
        bool? isDescription = null;
        foreach (var match in catalog.MatcherFor(options).Find(text))
        {
            if (match.Verdict != KeyVerdict.Key || match.Prefix.Environment == KeyEnvironment.Test || options.Allows(text, match))
            {
                continue;
            }

            isDescription ??= ApiDescription.Is(text);
            var span = decoded.Locate(match.Start, match.Length);
            var location = Location.Create(context.AdditionalFile.Path, span, source.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Create(match, location, isDescription.Value));
        }
    }

    private static Diagnostic Create(KeyMatch match, Location location, bool isDescription)
    {
        if (isDescription)
        {
            return KeyInDescriptionRule.Create(match, location);
        }

        return match.Prefix.Environment == KeyEnvironment.Webhook
            ? HardCodedWebhookSecretRule.Create(match, location)
            : KeyInProjectFileRule.Create(match, location, Path.GetFileName(location.GetLineSpan().Path));
    }
}
