using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2012: the base64 of a live key is written in source. Off unless switched on.</summary>
internal static class Base64KeyRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.Base64OfLiveKey,
        "Base64 of a live key",
        "The base64 of a live {0} key ({1}…, {2} characters) is written in source. Base64 hides nothing: read the key from configuration ('{3}') or the environment variable '{4}', and revoke this key.",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        description: "Keys are sometimes encoded to get past a search for them, or as a basic authentication header.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.Base64OfLiveKey + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyMatch match, Location location)
    {
        var names = match.Prefix.Names;
        return Diagnostic.Create(
            Descriptor, location, KeyProperties.Of(match),
            names.Api, match.Shown, match.Length, names.ConfigurationKey, names.EnvironmentVariable);
    }
}
