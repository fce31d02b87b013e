using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Specwright.Analyzers;
using Specwright.Analyzers.Rules;

namespace Specwright.CodeFixes;

/// <summary>Adds the scopes that a call needs to the <c>GrantedScopes</c> that holds for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingScopeFixProvider))]
[Shared]
public sealed class MissingScopeFixProvider : CodeFixProvider
{
    private const string Key = "AddGrantedScope";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingScope);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => MissingScopeFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var solution = context.Document.Project.Solution;
            var changed = await MissingScopeChanges.ApplyAsync(solution, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            if (changed != solution)
            {
                var title = $"Add '{diagnostic.Properties[ScopePropertyNames.Texts]}' to GrantedScopes of {diagnostic.Properties[ScopePropertyNames.Owner]}";
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), Key), diagnostic);
            }
        }
    }
}
