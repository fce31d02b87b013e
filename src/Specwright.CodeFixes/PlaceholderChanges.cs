using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Rules;

namespace Specwright.CodeFixes;

/// <summary>Works out the text changes by which the keys of one file become placeholders.</summary>
internal static class PlaceholderChanges
{
    private const string Placeholder = "<your_api_key>";

    /// <summary>The solution with the file changed; null when nothing can be.</summary>
    public static async Task<Solution?> ApplyAsync(TextDocument document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var root = document is Document source ? await source.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) : null;
        var changes = diagnostics
            .Select(d => Change(text, root, d, System.IO.Path.GetExtension(document.FilePath ?? document.Name)))
            .Where(static c => c is not null)
            .Select(static c => c!.Value)
            .Distinct()
            .OrderBy(static c => c.Span.Start)
            .ToList();
        if (changes.Count == 0)
        {
            return null;
        }

        var changed = text.WithChanges(changes);
        return document is Document
            ? document.Project.Solution.WithDocumentText(document.Id, changed)
            : document.Project.Solution.WithAdditionalDocumentText(document.Id, changed);
    }

    /// <summary>Only a key that is written plainly is replaced: then its place is exactly as long as the key.</summary>
    private static TextChange? Change(SourceText text, SyntaxNode? root, Diagnostic diagnostic, string extension)
    {
        var span = diagnostic.Location.SourceSpan;
        if (!diagnostic.Properties.TryGetValue(KeyPropertyNames.Prefix, out var prefix) || prefix is null
            || !diagnostic.Properties.TryGetValue(KeyPropertyNames.Length, out var length)
            || length != span.Length.ToString(CultureInfo.InvariantCulture)
            || span.End > text.Length
            || !text.ToString(span).StartsWith(prefix, System.StringComparison.Ordinal))
        {
            return null;
        }

        return new TextChange(span, prefix + (IsXml(root, span, extension) ? "&lt;your_api_key&gt;" : Placeholder));
    }

    private static bool IsXml(SyntaxNode? root, TextSpan span, string extension)
        => root is null
            ? extension is ".config" or ".xml" or ".resx" or ".csproj" or ".props" or ".targets"
            : root.FindToken(span.Start, findInsideTrivia: true).Parent?.FirstAncestorOrSelf<DocumentationCommentTriviaSyntax>() is not null;
}
