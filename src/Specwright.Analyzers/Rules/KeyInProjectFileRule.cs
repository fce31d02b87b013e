using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2005: a live key is written in a project file such as appsettings.json.</summary>
internal static class KeyInProjectFileRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.KeyInProjectFile,
        "Live key in a project file",
        "A live {0} key ({1}…, {2} characters) is written in '{3}'. Use user secrets (dotnet user-secrets set \"{4}\" <key>) or the environment variable '{5}', and revoke this key: it stays in history.",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Configuration, request samples and notes are committed and deployed with the code. Severities of .editorconfig do not reach them; specwright_keys.scan does.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.KeyInProjectFile + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyMatch match, Location location, string fileName)
    {
        var names = match.Prefix.Names;
        return Diagnostic.Create(
            Descriptor, location, KeyProperties.Of(match),
            names.Api, match.Shown, match.Length, fileName, names.ConfigurationKey, names.EnvironmentVariable);
    }
}
