using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Specwright.CodeFixes;

/// <summary>Replaces all keys that nobody runs, in source and in project files, which the providers of Roslyn pass over.</summary>
internal sealed class PlaceholderFixAll : FixAllProvider
{
    public static readonly PlaceholderFixAll Instance = new();
    private const string Title = "Replace all such keys by placeholders";

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var solution = fixAllContext.Solution;
        foreach (var project in Projects(fixAllContext))
        {
            var diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var group in diagnostics.GroupBy(static d => d.Location.GetLineSpan().Path))
            {
                if (Find(solution, project, group.Key) is { } file)
                {
                    solution = await PlaceholderChanges.ApplyAsync(file, group, fixAllContext.CancellationToken).ConfigureAwait(false) ?? solution;
                }
            }
        }

        return CodeAction.Create(Title, _ => Task.FromResult(solution), equivalenceKey: fixAllContext.CodeActionEquivalenceKey);
    }

    private static IEnumerable<Project> Projects(FixAllContext context)
        => context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];

    private static TextDocument? Find(Solution solution, Project project, string path)
        => solution.GetProject(project.Id) is { } current
            ? current.Documents.Concat(current.AdditionalDocuments).FirstOrDefault(d => (d.FilePath ?? d.Name) == path)
            : null;
}
