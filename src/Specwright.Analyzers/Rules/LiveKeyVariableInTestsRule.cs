using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2007: a test project reads the live key.</summary>
internal static class LiveKeyVariableInTestsRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.LiveKeyVariableInTests,
        "Live key used by a test project",
        "'{0}' holds the live {1} key, and tests that use it change production. Read a test key from a variable of its own.",
        RuleIds.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Tests create, change and delete. With a live key they do so in production.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.LiveKeyVariableInTests + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyVariableRead read)
        => Diagnostic.Create(Descriptor, read.Literal.GetLocation(), read.Name, read.Prefix.Names.Api);
}
