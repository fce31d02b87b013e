using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Specwright.Analyzers.Rules;

namespace Specwright.CodeFixes;

/// <summary>Adds scopes to the declarations that diagnostics point to.</summary>
internal static class MissingScopeChanges
{
    /// <summary>The solution with the scopes added; the same solution where there is no place for them.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var byFile = diagnostics.Where(static d => d.AdditionalLocations.Count > 0 && d.AdditionalLocations[0].IsInSource)
            .GroupBy(static d => d.AdditionalLocations[0].SourceTree!);
        foreach (var file in byFile)
        {
            if (solution.GetDocument(file.Key) is { } document
                && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                solution = solution.WithDocumentSyntaxRoot(document.Id, Add(root, file));
            }
        }

        return solution;
    }

    private static SyntaxNode Add(SyntaxNode root, IEnumerable<Diagnostic> diagnostics)
    {
        var added = diagnostics.GroupBy(static d => d.AdditionalLocations[0].SourceSpan)
            .Select(group => (Attribute: root.FindNode(group.Key).FirstAncestorOrSelf<AttributeSyntax>(), Names: group.SelectMany(Names).Distinct().ToList()))
            .Where(static entry => entry.Attribute is not null)
            .ToDictionary(static entry => entry.Attribute!, static entry => entry.Names);
        return root.ReplaceNodes(added.Keys, (attribute, _) => GrantedScopesList.Add(attribute, added[attribute]) ?? attribute);
    }

    private static string[] Names(Diagnostic diagnostic) => diagnostic.Properties[ScopePropertyNames.Expressions]?.Split(';') ?? [];
}
