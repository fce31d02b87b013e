using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW2006: a live key is put into the query of a URL.</summary>
internal static class KeyInUrlQueryRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.KeyInUrlQuery,
        "Live key in a URL query",
        "The live {0} key is put into the query of a URL, and URLs end in logs, histories and error messages. Send it in the Authorization header.",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Proxies, servers, browsers and monitoring keep URLs, with their query, and show them to many people.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.KeyInUrlQuery + RuleIds.HelpSuffix);

    public static Diagnostic Create(KeyPrefix prefix, Location location) => Diagnostic.Create(Descriptor, location, prefix.Names.Api);
}
