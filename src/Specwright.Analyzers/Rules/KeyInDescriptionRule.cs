using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2009: a live key stands in an API description, from where it would reach documentation and code.</summary>
internal static class KeyInDescriptionRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.KeyInDescription,
        "Live key in the API description",
        "A live {0} key ({1}…, {2} characters) stands in the API description. The generated SDK shows '{1}…' instead; write '{1}<your_api_key>' in the description too, and revoke this key if it is real.",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Examples and descriptions of an API are copied into documentation, code and other people's projects.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.KeyInDescription + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyMatch match, Location location)
        => Diagnostic.Create(Descriptor, location, KeyProperties.Of(match), match.Prefix.Names.Api, match.Shown, match.Length);
}
