using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Scopes;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW3002: a scope is granted that no call needs.</summary>
internal static class UnusedScopeRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnusedScope,
        "Granted scope is never used",
        "No call here needs the scope '{0}'. Remove it, and ask for a credential without it.",
        RuleIds.ScopeCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A credential that can do more than the program does is worth more to whoever steals it.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.UnusedScope + RuleIds.HelpSuffix,
        customTags: [WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.Unnecessary]);

    public static Diagnostic Create(Grant grant) => Diagnostic.Create(Descriptor, grant.Location, grant.Text);
}
