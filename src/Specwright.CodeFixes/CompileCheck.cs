using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Specwright.CodeFixes;

/// <summary>Binds the changed documents before a fix is offered: a fix that breaks the build is worse than none.</summary>
internal static class CompileCheck
{
    /// <summary>True when the changed document has no more errors than it had.</summary>
    public static async Task<bool> HoldsAsync(Document before, Document after, CancellationToken cancellationToken)
        => await CountErrorsAsync(after, cancellationToken).ConfigureAwait(false) <= await CountErrorsAsync(before, cancellationToken).ConfigureAwait(false);

    /// <summary>The same for all documents of the solution that use a symbol which the change declares differently.</summary>
    public static async Task<bool> HoldsForUsesAsync(ISymbol symbol, Document before, Document after, CancellationToken cancellationToken)
    {
        var references = await SymbolFinder.FindReferencesAsync(symbol, before.Project.Solution, cancellationToken).ConfigureAwait(false);
        var documents = new HashSet<DocumentId>(references.SelectMany(static r => r.Locations).Select(static l => l.Document.Id)) { before.Id };
        foreach (var id in documents)
        {
            if (before.Project.Solution.GetDocument(id) is { } old && after.Project.Solution.GetDocument(id) is { } changed
                && !await HoldsAsync(old, changed, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    private static async Task<int> CountErrorsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model?.GetDiagnostics(cancellationToken: cancellationToken).Count(static d => d.Severity == DiagnosticSeverity.Error) ?? 0;
    }
}
