using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>Facts about the tokens that carry text: string literals of every form and the text of interpolated strings.</summary>
internal static class TextTokens
{
    /// <summary>True for a token whose value is text.</summary>
    public static bool IsText(SyntaxToken token) => (SyntaxKind)token.RawKind is SyntaxKind.StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken
        or SyntaxKind.Utf8MultiLineRawStringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken;

    /// <summary>The place of a match in the file: the key where it is written plainly, the whole token where it is escaped.</summary>
    public static TextSpan Locate(SyntaxToken token, string value, KeyMatch match, ref int searched)
    {
        var raw = token.Text;
        var at = raw.IndexOf(value.Substring(match.Start, match.Length), searched, StringComparison.Ordinal);
        if (at < 0)
        {
            return token.Span;
        }

        searched = at + match.Length;
        return new TextSpan(token.SpanStart + at, match.Length);
    }
}
