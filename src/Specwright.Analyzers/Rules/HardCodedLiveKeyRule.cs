using System.Globalization;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2001: a key that opens production is written in source.</summary>
internal static class HardCodedLiveKeyRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.HardCodedLiveKey,
        "Hard-coded live API key",
        "A live {0} key ({1}…, {2} characters) is written in source. {3}Read it from configuration ('{4}') or the environment variable '{5}', and revoke this key: it stays in history.",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A live key in source is in every clone, build log and binary. Revoke it, and read its successor at run time.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.HardCodedLiveKey + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyFinding finding, Location location)
    {
        var names = finding.Match.Prefix.Names;
        var parts = finding.Parts > 1
            ? "It is put together from " + finding.Parts.ToString(CultureInfo.InvariantCulture) + " parts. "
            : "";
        return Diagnostic.Create(
            Descriptor, location, KeyProperties.Of(finding.Match, finding.IsWholeExpression),
            names.Api, finding.Match.Shown, finding.Match.Length, parts, names.ConfigurationKey, names.EnvironmentVariable);
    }
}
