using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Specwright.CodeFixes;

/// <summary>Replaces all keys of a document, project or solution at once.</summary>
internal sealed class HardCodedKeyFixAll : DocumentBasedFixAllProvider
{
    public static readonly HardCodedKeyFixAll Instance = new();

    /// <inheritdoc/>
    protected override string GetFixAllTitle(FixAllContext fixAllContext) => "Read all keys when the program runs";

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var source = fixAllContext.CodeActionEquivalenceKey ?? KeySource.Environment;
        var cancellationToken = fixAllContext.CancellationToken;
        return await KeyReadChanges.ApplyAsync(document, diagnostics, source, cancellationToken).ConfigureAwait(false)
            ?? await ApplyOneByOneAsync(document, diagnostics, source, fixAllContext).ConfigureAwait(false);
    }

    /// <summary>Where one key of a document cannot be replaced, the others still are: from the end, so that places before stay true.</summary>
    private static async Task<Document?> ApplyOneByOneAsync(Document document, IEnumerable<Diagnostic> diagnostics, string source, FixAllContext context)
    {
        var current = document;
        foreach (var group in diagnostics.GroupBy(static d => d.Location.SourceSpan.Start).OrderByDescending(static g => g.Key))
        {
            current = await KeyReadChanges.ApplyAsync(current, group, source, context.CancellationToken).ConfigureAwait(false) ?? current;
        }

        return current == document ? null : current;
    }
}
