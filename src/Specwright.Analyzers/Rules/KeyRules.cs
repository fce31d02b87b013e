using System.Threading;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Keys;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers.Rules;

/// <summary>Chooses the rule that a finding in source code breaks.</summary>
internal static class KeyRules
{
    /// <summary>The diagnostic for a whole key; null where no rule minds it.</summary>
    public static Diagnostic? Create(KeyFinding finding, SyntaxTree tree)
    {
        var location = Location.Create(tree, finding.Span);
        var environment = finding.Match.Prefix.Environment;
        if (!finding.IsCode)
        {
            return environment == KeyEnvironment.Test ? null : KeyInCommentRule.Create(finding, location);
        }

        return environment switch
        {
            KeyEnvironment.Live => HardCodedLiveKeyRule.Create(finding, location),
            KeyEnvironment.Webhook => HardCodedWebhookSecretRule.Create(finding.Match, location),
            _ => HardCodedTestKeyRule.Create(finding, location),
        };
    }

    /// <summary>The diagnostic for a key that may be assembled or shortened: in the place of a credential, a short key counts as whole.</summary>
    public static Diagnostic? Create(KeyFinding finding, SemanticModel model, CancellationToken cancellationToken)
        => finding.Match.Verdict == KeyVerdict.Short && !CredentialPosition.Is(model, finding.Span, cancellationToken)
            ? ShortenedLiveKeyRule.Create(finding, Location.Create(model.SyntaxTree, finding.Span))
            : Create(finding, model.SyntaxTree);
}
