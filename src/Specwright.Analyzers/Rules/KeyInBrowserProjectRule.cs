using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2003: a live key is used in a project whose output a browser downloads.</summary>
internal static class KeyInBrowserProjectRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.KeyInBrowserProject,
        "Live key in a browser project",
        "A live {0} key ({1}…) is used in a project that runs in the browser, where every visitor can read it. Call the API from a server, and let the browser call that.",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Assemblies, settings and requests of a browser project are open to its users: nothing in them is secret.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.KeyInBrowserProject + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyPrefix prefix, string shown, Location location)
        => Diagnostic.Create(Descriptor, location, prefix.Names.Api, shown);
}
