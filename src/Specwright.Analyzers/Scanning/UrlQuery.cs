using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scanning;

/// <summary>Tells whether an expression is the value of a query parameter that carries a key.</summary>
internal static class UrlQuery
{
    private static readonly string[] s_names =
        ["api_key", "apikey", "api-key", "key", "token", "access_token", "auth", "auth_token", "x-api-key", "subscription-key"];

    /// <summary>True for <c>$"…?api_key={value}"</c> and <c>"…?api_key=" + value</c>, also through <c>Uri.EscapeDataString</c>.</summary>
    public static bool Holds(ExpressionSyntax value)
    {
        var outer = value;
        while (outer.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax }
            || outer.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } })
        {
            outer = outer.Parent as ExpressionSyntax ?? (ExpressionSyntax)outer.Parent!.Parent!.Parent!;
        }

        return outer.Parent switch
        {
            InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole => Ends(TextBefore(text, hole)),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.Right == outer => Ends(LastText(sum.Left)),
            _ => false,
        };
    }

    private static string TextBefore(InterpolatedStringExpressionSyntax text, InterpolationSyntax hole)
    {
        var index = text.Contents.IndexOf(hole);
        return index > 0 && text.Contents[index - 1] is InterpolatedStringTextSyntax before ? before.TextToken.ValueText : "";
    }

    private static string LastText(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        BinaryExpressionSyntax sum => LastText(sum.Right),
        InterpolatedStringExpressionSyntax { Contents: { Count: > 0 } contents } when contents[contents.Count - 1] is InterpolatedStringTextSyntax last => last.TextToken.ValueText,
        _ => "",
    };

    private static bool Ends(string text)
    {
        if (text.Length < 2 || text[text.Length - 1] != '=')
        {
            return false;
        }

        var start = text.LastIndexOfAny(['?', '&']);
        var name = start < 0 ? "" : text.Substring(start + 1, text.Length - start - 2);
        return Array.Exists(s_names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
    }
}
