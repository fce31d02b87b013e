using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2002: a sandbox, staging or development key is written in source.</summary>
internal static class HardCodedTestKeyRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.HardCodedTestKey,
        "Hard-coded non-production API key",
        "A non-production {0} key ({1}…, {2} characters) is written in source; read it from configuration ('{3}') or the environment variable '{4}'",
        RuleIds.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A test key opens no production data, but it still lets others use up its quota, and code that holds one is copied with a live one.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.HardCodedTestKey + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyFinding finding, Location location)
    {
        var names = finding.Match.Prefix.Names;
        return Diagnostic.Create(
            Descriptor, location, KeyProperties.Of(finding.Match, finding.IsWholeExpression),
            names.Api, finding.Match.Shown, finding.Match.Length, names.ConfigurationKey, names.EnvironmentVariable);
    }
}
