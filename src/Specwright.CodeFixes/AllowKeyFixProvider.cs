using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers;
using Specwright.Analyzers.Keys;

namespace Specwright.CodeFixes;

/// <summary>Allows one key, say a revoked one in a test, by putting its fingerprint into the project's .editorconfig. The key itself is not repeated.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowKeyFixProvider))]
[Shared]
public sealed class AllowKeyFixProvider : CodeFixProvider
{
    private const string Title = "Allow this key by its fingerprint in .editorconfig";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; }
        = ImmutableArray.Create(RuleIds.HardCodedLiveKey, RuleIds.HardCodedTestKey, RuleIds.HardCodedWebhookSecret, RuleIds.KeyInComment);

    /// <summary>None: keys are allowed one at a time, by somebody who looked at each.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var config = context.Document.Project.AnalyzerConfigDocuments.FirstOrDefault(static d => d.Name == ".editorconfig");
        if (config is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (await KeyAtAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } key)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, token => AllowAsync(config, KeyFingerprint.Of(key), token), equivalenceKey: Title),
                    diagnostic);
            }
        }
    }

    /// <summary>The key where it is written as a whole; null where it is put together.</summary>
    private static async Task<string?> KeyAtAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Id == RuleIds.KeyInComment)
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            return text.ToString(diagnostic.Location.SourceSpan);
        }

        return await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            && KeyLiteral.Find(root, diagnostic) is { Keys: { Count: 1 } keys } literal
            ? literal.Token.ValueText.Substring(keys[0].Start, keys[0].Length)
            : null;
    }

    private static async Task<Solution> AllowAsync(TextDocument config, string fingerprint, CancellationToken cancellationToken)
    {
        var text = await config.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return config.Project.Solution.WithAnalyzerConfigDocumentText(config.Id, text.WithChanges(AllowedFingerprints.Add(text, fingerprint)));
    }
}
