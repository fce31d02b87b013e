using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Scopes;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW3003: a scope is granted that no API has.</summary>
internal static class UnknownScopeRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnknownScope,
        "Unknown scope",
        "'{0}' is a scope of none of the APIs used here{1}",
        RuleIds.ScopeCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A misspelled scope grants nothing. Members of the generated scope enum cannot be misspelled.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.UnknownScope + RuleIds.HelpSuffix);

    public static Diagnostic Create(Grant grant, ScopeCatalog catalog)
    {
        if (ScopeSpelling.Nearest(grant.Text, catalog) is not { } meant)
        {
            return Diagnostic.Create(Descriptor, grant.Location, grant.Text, "; the members of the generated scope enums are");
        }

        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(ScopePropertyNames.Expressions, meant.Expression)
            .Add(ScopePropertyNames.Texts, meant.Text);
        return Diagnostic.Create(Descriptor, grant.Location, properties, grant.Text, $"; did you mean '{meant.Text}' ({meant.Member.ContainingType.Name}.{meant.Member.Name})?");
    }
}
