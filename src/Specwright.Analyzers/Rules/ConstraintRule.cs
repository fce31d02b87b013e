using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW5001: a constant is not what the API description allows.</summary>
internal static class ConstraintRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.Constraint,
        "Constant is not what the API allows",
        "'{0}' {1} in the API description{2}",
        RuleIds.ConstraintCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The API refuses such a request when the program runs.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.Constraint + RuleIds.HelpSuffix);

    public static Diagnostic Create(string name, string violation, string words, Location location)
        => Diagnostic.Create(Descriptor, location, name, violation, words);
}
