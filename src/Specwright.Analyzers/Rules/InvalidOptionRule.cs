using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Options;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2013: an option of the key rules, or an item of one, is ignored.</summary>
internal static class InvalidOptionRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.InvalidOption,
        "Invalid analyzer option",
        "Option '{0}' is ignored: {1}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An option that is silently ignored leaves keys unfound.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.InvalidOption + RuleIds.HelpSuffix,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static Diagnostic Create(OptionProblem problem) => Diagnostic.Create(Descriptor, Location.None, problem.Option, problem.Reason);
}
