using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.CodeFixes;

/// <summary>Turns a constant that is a key into a variable that is read: <c>const</c> becomes <c>static readonly</c> or, for a local, nothing.</summary>
internal static class ConstantDeclaration
{
    /// <summary>The changes; null where the key is not the value of a single constant.</summary>
    public static IReadOnlyList<TextChange>? Changes(KeyLiteral literal, string read)
    {
        if (literal.Expression.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } }
            || literal.Keys.Count > 1 || (literal.Keys.Count == 1 && literal.Keys[0].Length != literal.Token.ValueText.Length))
        {
            return null;
        }

        return declaration.Parent switch
        {
            FieldDeclarationSyntax field => Changes(field.Modifiers, "static readonly ", literal, read),
            LocalDeclarationStatementSyntax { IsConst: true } local => Changes(local.Modifiers, "", literal, read),
            _ => null,
        };
    }

    private static IReadOnlyList<TextChange>? Changes(SyntaxTokenList modifiers, string replacement, KeyLiteral literal, string read)
    {
        foreach (var modifier in modifiers)
        {
            if (modifier.IsKind(SyntaxKind.ConstKeyword))
            {
                var span = TextSpan.FromBounds(modifier.SpanStart, modifier.FullSpan.End);
                return [new TextChange(span, replacement), new TextChange(literal.Expression.Span, read)];
            }
        }

        return null;
    }
}
