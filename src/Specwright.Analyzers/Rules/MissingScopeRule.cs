using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Scopes;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW3001: a call needs a scope that is not granted.</summary>
internal static class MissingScopeRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.MissingScope,
        "Call needs a scope that is not granted",
        "'{0}' ({1}) needs the scope {2}, which GrantedScopes of {3} does not have. Add it there if the credential has it; otherwise the API answers 403.",
        RuleIds.ScopeCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What the credential may do is declared with [GrantedScopes]. A call that needs more fails when the program runs.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.MissingScope + RuleIds.HelpSuffix);

    public static Diagnostic Create(ScopeNeed need, ImmutableArray<Scope> missing, GrantDeclaration declaration, Location location)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(ScopePropertyNames.Expressions, string.Join(";", missing.Select(static scope => scope.Expression)))
            .Add(ScopePropertyNames.Texts, string.Join(" ", missing.Select(static scope => scope.Text)))
            .Add(ScopePropertyNames.Owner, declaration.OwnerText);
        return Diagnostic.Create(
            Descriptor, location, declaration.Attributes, properties, need.Operation.Id, need.Operation.Route, need.ToString(), declaration.OwnerText);
    }
}
