using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scanning;

/// <summary>Finds the local variable that a statement adds text to.</summary>
internal static class LocalVariables
{
    /// <summary>For <c>k += x</c>, <c>k = k + x</c> and <c>b.Append(x)</c> as statements: the statement and the name; null for all else.</summary>
    public static (SyntaxNode Statement, string Name)? ChangeOf(ExpressionSyntax expression)
    {
        var name = expression switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText,
            BinaryExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } assignment } sum
                when assignment.Right == sum && VariableFolder.SumStartsWith(sum, left.Identifier.ValueText) is not null => left.Identifier.ValueText,
            _ => CallFolder.RootOfChain(expression)?.Identifier.ValueText,
        };
        var statement = expression.Parent is AssignmentExpressionSyntax outer ? outer.Parent : expression.Parent;
        return name is not null && statement is ExpressionStatementSyntax ? (statement, name) : null;
    }

    /// <summary>Where a local is declared that a statement can see; null where the name is something else.</summary>
    public static VariableDeclaratorSyntax? Declaration(SyntaxNode from, string name)
    {
        for (var scope = from.Parent; scope is StatementSyntax or SwitchSectionSyntax or GlobalStatementSyntax or CompilationUnitSyntax; scope = scope.Parent)
        {
            foreach (var statement in Statements(scope))
            {
                if (statement is LocalDeclarationStatementSyntax declaration && Variable(declaration, name) is { } variable)
                {
                    return variable;
                }
            }
        }

        return null;
    }

    /// <summary>The statements that follow in the same block, switch section or file of top-level statements.</summary>
    public static IEnumerable<StatementSyntax> StatementsAfter(StatementSyntax statement)
    {
        var after = false;
        foreach (var other in Statements(statement.Parent is GlobalStatementSyntax { Parent: { } file } ? file : statement.Parent))
        {
            if (after)
            {
                yield return other;
            }

            after |= other == statement;
        }
    }

    /// <summary>The statements directly in a block, switch section or file.</summary>
    public static IEnumerable<StatementSyntax> Statements(SyntaxNode? scope)
    {
        foreach (var node in scope?.ChildNodes() ?? [])
        {
            if (((node as GlobalStatementSyntax)?.Statement ?? node as StatementSyntax) is { } statement)
            {
                yield return statement;
            }
        }
    }

    private static VariableDeclaratorSyntax? Variable(LocalDeclarationStatementSyntax declaration, string name)
    {
        foreach (var variable in declaration.Declaration.Variables)
        {
            if (variable.Identifier.ValueText == name)
            {
                return variable;
            }
        }

        return null;
    }
}
