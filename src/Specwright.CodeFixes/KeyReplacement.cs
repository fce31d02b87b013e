using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.CodeFixes;

/// <summary>Replaces the keys in an expression by an expression that reads them. Works on text, so that all other text stays as it is.</summary>
internal static class KeyReplacement
{
    /// <summary>The change; null where the language wants a constant or the form cannot be kept.</summary>
    public static TextChange? Of(KeyLiteral literal, string read)
    {
        if (NeedsConstant(literal.Expression))
        {
            return null;
        }

        if (literal.Expression is InterpolatedStringExpressionSyntax interpolated && literal.Keys.Count > 0)
        {
            return Interpolate(interpolated, literal, read);
        }

        if (literal.Expression.IsKind(SyntaxKind.Utf8StringLiteralExpression))
        {
            return IsWhole(literal)
                ? new TextChange(literal.Expression.Span, "global::System.Text.Encoding.UTF8.GetBytes(" + read + ")")
                : null;
        }

        var text = literal.Keys.Count == 0 || IsWhole(literal) ? read : Concatenate(literal, read);
        return new TextChange(literal.Expression.Span, StandsAlone(literal.Expression) ? text : "(" + text + ")");
    }

    /// <summary>True in attributes, defaults, patterns, labels and constants: places that a run-time value cannot take.</summary>
    public static bool NeedsConstant(SyntaxNode node)
        => node.Ancestors().Any(static a => a is AttributeArgumentSyntax or ConstantPatternSyntax or CaseSwitchLabelSyntax or GotoStatementSyntax or EnumMemberDeclarationSyntax
            || a is EqualsValueClauseSyntax { Parent: ParameterSyntax }
            || a is LocalDeclarationStatementSyntax { IsConst: true }
            || (a is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)));

    private static bool IsWhole(KeyLiteral literal)
        => literal.Keys.Count == 1 && literal.Keys[0].Start == 0 && literal.Keys[0].Length == literal.Token.ValueText.Length;

    private static string Concatenate(KeyLiteral literal, string read)
    {
        var value = literal.Token.ValueText;
        var text = new StringBuilder();
        var from = 0;
        foreach (var key in literal.Keys)
        {
            AppendText(text, value.Substring(from, key.Start - from));
            Append(text, "(" + read + ")");
            from = key.End;
        }

        AppendText(text, value.Substring(from));
        return text.ToString();
    }

    private static void AppendText(StringBuilder text, string value)
    {
        if (value.Length > 0)
        {
            Append(text, SymbolDisplay.FormatLiteral(value, quote: true));
        }
    }

    private static void Append(StringBuilder text, string term) => text.Append(text.Length == 0 ? "" : " + ").Append(term);

    /// <summary>Puts a hole where the key stood, with as many braces as the string's own holes have.</summary>
    private static TextChange? Interpolate(InterpolatedStringExpressionSyntax interpolated, KeyLiteral literal, string read)
    {
        var braces = System.Math.Max(1, interpolated.StringStartToken.Text.Count(static c => c == '$'));
        var hole = new string('{', braces) + "(" + read + ")" + new string('}', braces);
        var raw = literal.Token.Text;
        var text = new StringBuilder();
        var from = 0;
        foreach (var key in literal.Keys)
        {
            var at = raw.IndexOf(literal.Token.ValueText.Substring(key.Start, key.Length), from, System.StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            text.Append(raw, from, at - from).Append(hole);
            from = at + key.Length;
        }

        return new TextChange(literal.Token.Span, text.Append(raw, from, raw.Length - from).ToString());
    }

    /// <summary>True where an operand with <c>??</c> or <c>+</c> needs no parentheses.</summary>
    private static bool StandsAlone(ExpressionSyntax expression) => expression.Parent is EqualsValueClauseSyntax
        or ArgumentSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or YieldStatementSyntax or ParenthesizedExpressionSyntax
        or InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax or SwitchExpressionArmSyntax
        || (expression.Parent is AssignmentExpressionSyntax assignment && assignment.Right == expression);
}
