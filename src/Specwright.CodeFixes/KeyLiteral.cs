using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Rules;

namespace Specwright.CodeFixes;

/// <summary>The place of one or more keys in an expression: which expression, and which parts of its value are keys.</summary>
/// <param name="Expression">The literal, interpolated string or sum.</param>
/// <param name="Token">The token that holds the keys; none for a sum.</param>
/// <param name="Keys">Start and length of each key in the token's value, in order.</param>
internal sealed record KeyLiteral(ExpressionSyntax Expression, SyntaxToken Token, IReadOnlyList<TextSpan> Keys)
{
    /// <summary>Finds the place of a diagnostic; null where a fix cannot replace the key.</summary>
    public static KeyLiteral? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var token = root.FindToken(span.Start);
        if (token.Span.Contains(span) && ExpressionOf(token) is { } literal)
        {
            return KeyIn(token, diagnostic) is { } key ? new KeyLiteral(literal, token, [key]) : null;
        }

        return diagnostic.Properties.ContainsKey(KeyPropertyNames.IsWholeExpression)
            && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax sum && sum.Span == span
            ? new KeyLiteral(sum, default, [])
            : null;
    }

    /// <summary>Joins the keys of several diagnostics in one token.</summary>
    public KeyLiteral Add(KeyLiteral other)
    {
        var keys = new List<TextSpan>(Keys);
        keys.AddRange(other.Keys);
        keys.Sort();
        return this with { Keys = keys };
    }

    private static ExpressionSyntax? ExpressionOf(SyntaxToken token) => token.Parent switch
    {
        LiteralExpressionSyntax literal => literal,
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => interpolated,
        _ => null,
    };

    /// <summary>The key in the token's value. In the text it may be escaped; then the diagnostic spans the whole token.</summary>
    private static TextSpan? KeyIn(SyntaxToken token, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var value = token.ValueText;
        if (span != token.Span || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
        {
            var text = token.Text.Substring(span.Start - token.SpanStart, span.Length);
            var at = value.IndexOf(text, Math.Max(0, Math.Min(value.Length, value.Length - (token.Span.End - span.Start))), StringComparison.Ordinal);
            return at < 0 ? null : new TextSpan(at, text.Length);
        }

        if (!diagnostic.Properties.TryGetValue(KeyPropertyNames.Prefix, out var prefix) || prefix is null
            || !diagnostic.Properties.TryGetValue(KeyPropertyNames.Length, out var length)
            || !int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        var start = value.IndexOf(prefix, StringComparison.Ordinal);
        return start < 0 || start + count > value.Length ? null : new TextSpan(start, count);
    }
}
