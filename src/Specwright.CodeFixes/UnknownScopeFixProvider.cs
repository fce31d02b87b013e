using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Specwright.Analyzers;
using Specwright.Analyzers.Rules;

namespace Specwright.CodeFixes;

/// <summary>Replaces a misspelled scope by the member of the scope enum that is probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownScopeFixProvider))]
[Shared]
public sealed class UnknownScopeFixProvider : CodeFixProvider
{
    private const string Key = "ReplaceScope";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownScope);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(HasSuggestion))
        {
            var title = $"Replace by the scope '{diagnostic.Properties[ScopePropertyNames.Texts]}'";
            context.RegisterCodeFix(CodeAction.Create(title, token => ApplyAsync(context.Document, [diagnostic], token), Key), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static bool HasSuggestion(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(ScopePropertyNames.Expressions);

    private static async Task<Document> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var meant = diagnostics.Where(HasSuggestion).ToDictionary(
            d => root.FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true),
            static d => GrantedScopesList.Expression(d.Properties[ScopePropertyNames.Expressions]!));
        return document.WithSyntaxRoot(root.ReplaceNodes(meant.Keys, (node, _) => meant[node].WithTriviaFrom(node)));
    }
}
