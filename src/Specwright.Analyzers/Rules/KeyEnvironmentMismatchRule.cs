using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2004: a key of one environment is used with a URL of the other.</summary>
internal static class KeyEnvironmentMismatchRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.KeyEnvironmentMismatch,
        "Key and environment do not match",
        "A {0} {1} key ({2}…) is used with a URL whose host says '{3}'; use the key of that environment",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A live key sent to a sandbox is given away; a test key sent to production fails.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.KeyEnvironmentMismatch + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyMatch match, Location location, string hostWord)
        => Diagnostic.Create(
            Descriptor, location, KeyProperties.Of(match),
            match.Prefix.Environment == KeyEnvironment.Live ? "live" : "test", match.Prefix.Names.Api, match.Shown, hostWord);
}
