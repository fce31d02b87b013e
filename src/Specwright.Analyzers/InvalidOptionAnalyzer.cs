using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Keys;
using Specwright.Analyzers.Options;
using Specwright.Analyzers.Rules;

namespace Specwright.Analyzers;

/// <summary>Says once per compilation which options of the key rules are ignored, and why. The options' values are not repeated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidOptionAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] s_known =
    [
        OptionNames.Prefixes, OptionNames.MinLength, OptionNames.Scan, OptionNames.AllowedFingerprints, OptionNames.IncludeGenerated,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(InvalidOptionRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var problems = new List<OptionProblem>();
        _ = KeyCatalog.ReadCommon(context.Compilation, provider.GlobalOptions, problems);
        var seen = new HashSet<AnalyzerConfigOptions>();
        Check(provider.GlobalOptions, provider.GlobalOptions, seen, problems);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            Check(provider.GetOptions(tree), provider.GlobalOptions, seen, problems);
        }

        foreach (var file in context.Options.AdditionalFiles)
        {
            Check(provider.GetOptions(file), provider.GlobalOptions, seen, problems);
        }

        foreach (var problem in new HashSet<OptionProblem>(problems))
        {
            context.ReportDiagnostic(InvalidOptionRule.Create(problem));
        }
    }

    private static void Check(AnalyzerConfigOptions options, AnalyzerConfigOptions global, HashSet<AnalyzerConfigOptions> seen, List<OptionProblem> problems)
    {
        if (!seen.Add(options))
        {
            return;
        }

        KeyPrefixText.Read(KeyOptions.Read(options, global, problems).Prefixes, OptionNames.Prefixes, new Dictionary<string, KeyPrefix>(), problems);
        foreach (var name in options.Keys)
        {
            if (name.StartsWith(OptionNames.Group, StringComparison.OrdinalIgnoreCase)
                && !Array.Exists(s_known, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)))
            {
                problems.Add(new OptionProblem(name, "there is no such option"));
            }
        }
    }
}
