using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2010: the secret that signs webhooks is written in source.</summary>
internal static class HardCodedWebhookSecretRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.HardCodedWebhookSecret,
        "Hard-coded webhook secret",
        "A {0} webhook secret ({1}…, {2} characters) is written in source. Whoever reads it can forge events. Read it from configuration ('{3}') or the environment variable '{4}', and replace this secret.",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A webhook secret in source lets every reader of the source sign events that the receiver takes for real.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.HardCodedWebhookSecret + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyMatch match, Location location)
    {
        var names = match.Prefix.Names;
        return Diagnostic.Create(
            Descriptor, location, KeyProperties.Of(match),
            names.Api, match.Shown, match.Length, names.ConfigurationKey, names.EnvironmentVariable);
    }
}
