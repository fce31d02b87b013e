using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.CodeFixes;

/// <summary>Works out the text changes by which the keys of one document are read instead of written.</summary>
internal static class KeyReadChanges
{
    /// <summary>The document with all keys replaced that can be; null when none can, or when the result would not compile.</summary>
    public static async Task<Document?> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, string source, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return null;
        }

        var changes = Group(root, diagnostics).SelectMany(g => Changes(model, g.Literal, g.Diagnostic, source, cancellationToken)).ToList();
        if (changes.Count == 0)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(changes.OrderBy(static c => c.Span.Start)));
        return await CompilesAsync(document, changed, root, model, diagnostics, source, cancellationToken).ConfigureAwait(false) ? changed : null;
    }

    private static async Task<bool> CompilesAsync(
        Document before, Document after, SyntaxNode root, SemanticModel model, IEnumerable<Diagnostic> diagnostics, string source, CancellationToken cancellationToken)
    {
        if (source != KeySource.EnvironmentInsteadOfConstant)
        {
            return await CompileCheck.HoldsAsync(before, after, cancellationToken).ConfigureAwait(false);
        }

        foreach (var diagnostic in diagnostics)
        {
            if (KeyLiteral.Find(root, diagnostic)?.Expression.Parent?.Parent is { } variable
                && model.GetDeclaredSymbol(variable, cancellationToken) is { } symbol
                && !await CompileCheck.HoldsForUsesAsync(symbol, before, after, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Keys in one token are replaced together.</summary>
    private static List<(KeyLiteral Literal, Diagnostic Diagnostic)> Group(SyntaxNode root, IEnumerable<Diagnostic> diagnostics)
    {
        var groups = new Dictionary<TextSpan, (KeyLiteral Literal, Diagnostic Diagnostic)>();
        foreach (var diagnostic in diagnostics)
        {
            if (KeyLiteral.Find(root, diagnostic) is { } literal)
            {
                var place = literal.Keys.Count == 0 ? literal.Expression.Span : literal.Token.Span;
                groups[place] = groups.TryGetValue(place, out var known) ? (known.Literal.Add(literal), known.Diagnostic) : (literal, diagnostic);
            }
        }

        return [.. groups.Values];
    }

    private static IEnumerable<TextChange> Changes(SemanticModel model, KeyLiteral literal, Diagnostic diagnostic, string source, CancellationToken cancellationToken)
    {
        var position = literal.Expression.SpanStart;
        var read = source switch
        {
            KeySource.Options => KeyRead.FromOptions(model, position, diagnostic, cancellationToken),
            KeySource.Configuration => KeyRead.FromConfiguration(model, position, diagnostic, cancellationToken),
            _ => KeyRead.FromEnvironment(model, position, diagnostic),
        };
        if (read is null)
        {
            return [];
        }

        if (source == KeySource.EnvironmentInsteadOfConstant)
        {
            return ConstantDeclaration.Changes(literal, read) ?? [];
        }

        return KeyReplacement.Of(literal, read) is { } change ? new[] { change } : [];
    }
}
