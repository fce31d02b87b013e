using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Constraints;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW5002: a member that is required under a condition is not set.</summary>
internal static class ConditionalMemberRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ConditionalMember,
        "Conditional member is missing",
        "'{0}' is required when {1}, and is not set here{2}",
        RuleIds.ConstraintCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "C# knows members that are always required; some are only together with others.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.ConditionalMember + RuleIds.HelpSuffix);

    public static Diagnostic Create(ConditionalMember member, Location location)
        => Diagnostic.Create(Descriptor, location, member.Property.Name, member.Condition, SpecWords.Of(member.Property));
}
