using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2011: a live key, or a webhook secret, stands in a comment, documentation, a directive or inactive code.</summary>
internal static class KeyInCommentRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.KeyInComment,
        "Live key in a comment or inactive code",
        "A live {0} key ({1}…, {2} characters) is written in a comment or in inactive code. Write '{1}<your_api_key>' instead, and revoke this key: it stays in history.",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Text that is not compiled is published with the source all the same.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.KeyInComment + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyFinding finding, Location location)
        => Diagnostic.Create(
            Descriptor, location, KeyProperties.Of(finding.Match),
            finding.Match.Prefix.Names.Api, finding.Match.Shown, finding.Match.Length);
}
