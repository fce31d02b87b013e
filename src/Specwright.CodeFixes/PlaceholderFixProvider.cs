using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Specwright.Analyzers;

namespace Specwright.CodeFixes;

/// <summary>Replaces a key that nobody runs by a placeholder: in comments, inactive code, examples, project files and API descriptions.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(PlaceholderFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class PlaceholderFixProvider : CodeFixProvider
{
    private const string Title = "Replace the key by a placeholder";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; }
        = ImmutableArray.Create(RuleIds.ShortenedLiveKey, RuleIds.KeyInComment, RuleIds.KeyInProjectFile, RuleIds.KeyInDescription);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => PlaceholderFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var changed = await PlaceholderChanges.ApplyAsync(context.TextDocument, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            if (changed is not null)
            {
                context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(changed), equivalenceKey: Title), diagnostic);
            }
        }
    }
}
