using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Specwright.Analyzers;

namespace Specwright.CodeFixes;

/// <summary>Removes a granted scope that no call needs, and the attribute with its last one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnusedScopeFixProvider))]
[Shared]
public sealed class UnusedScopeFixProvider : CodeFixProvider
{
    private const string Title = "Remove the unused scope";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnusedScope);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) => await UnusedScopeChanges.ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, token => UnusedScopeChanges.ApplyAsync(context.Document, [diagnostic], token), equivalenceKey: Title),
                diagnostic);
        }

        return Task.CompletedTask;
    }
}
