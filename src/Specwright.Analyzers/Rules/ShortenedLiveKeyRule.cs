using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2008: text that starts like a live key but is too short to be one.</summary>
internal static class ShortenedLiveKeyRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ShortenedLiveKey,
        "Shortened or example live key",
        "'{0}…' looks like a shortened live key; use a placeholder such as '{0}<your_api_key>'",
        RuleIds.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An example that looks like a key is copied, and then completed with a real one. In the place of a credential it is reported as SPW2001.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.ShortenedLiveKey + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyFinding finding, Location location)
        => Diagnostic.Create(Descriptor, location, KeyProperties.Of(finding.Match), finding.Match.Shown);
}
