using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.CodeFixes;

/// <summary>Removes scopes from <c>GrantedScopes</c> attributes. One that would be left without scopes goes: it would mean that nothing is granted.</summary>
internal static class UnusedScopeChanges
{
    /// <summary>The document without the scopes of the diagnostics.</summary>
    public static async Task<Document> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var unused = diagnostics.Select(d => root.FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true)).ToList();
        var attributes = unused.Select(static node => node.FirstAncestorOrSelf<AttributeSyntax>()).OfType<AttributeSyntax>().Distinct().ToList();
        var empty = new SyntaxAnnotation();
        var changed = root.ReplaceNodes(attributes, (attribute, _) => GrantedScopesList.Remove(attribute, unused) ?? attribute.WithAdditionalAnnotations(empty));
        while (changed.GetAnnotatedNodes(empty).FirstOrDefault() is { } attribute)
        {
            // What stands above a list, such as documentation, belongs to what the list stands on.
            changed = attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list
                ? changed.RemoveNode(list, SyntaxRemoveOptions.KeepLeadingTrivia)!
                : changed.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        return document.WithSyntaxRoot(changed);
    }
}
