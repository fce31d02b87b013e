using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Specwright.CodeFixes;

/// <summary>Adds all missing scopes at once: many calls share one declaration, which may stand in another file, so that they cannot be fixed one by one and merged.</summary>
internal sealed class MissingScopeFixAll : FixAllProvider
{
    public static readonly MissingScopeFixAll Instance = new();

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var diagnostics = new List<Diagnostic>();
        if (fixAllContext is { Scope: FixAllScope.Document, Document: { } document })
        {
            diagnostics.AddRange(await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        }
        else
        {
            foreach (var project in fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project])
            {
                diagnostics.AddRange(await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
            }
        }

        var ordered = diagnostics.OrderBy(static d => d.Location.SourceTree?.FilePath, System.StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start);
        var changed = await MissingScopeChanges.ApplyAsync(fixAllContext.Solution, ordered, fixAllContext.CancellationToken).ConfigureAwait(false);
        return CodeAction.Create("Add all missing scopes to GrantedScopes", _ => Task.FromResult(changed), fixAllContext.CodeActionEquivalenceKey);
    }
}
