using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scanning;

/// <summary>Pairs the values of a tuple with the variables that it is taken apart into: <c>var (a, b) = ("x", "y")</c>.</summary>
internal static class Deconstruction
{
    /// <summary>The variable that an element of a tuple becomes; null where it becomes none.</summary>
    public static SyntaxToken? NameOf(ArgumentSyntax element)
        => element.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple && assignment.Right == tuple
            && tuple.Arguments.IndexOf(element) is var index
                ? Variable(assignment.Left, index)
                : null;

    /// <summary>The element of a tuple that a variable gets where it is declared; null where it gets none.</summary>
    public static ExpressionSyntax? ValueOf(SingleVariableDesignationSyntax variable)
    {
        var target = variable.FirstAncestorOrSelf<AssignmentExpressionSyntax>();
        if (target is not { Right: TupleExpressionSyntax { Arguments: var elements } })
        {
            return null;
        }

        for (var index = 0; index < elements.Count; index++)
        {
            if (Variable(target.Left, index) == variable.Identifier)
            {
                return elements[index].Expression;
            }
        }

        return null;
    }

    private static SyntaxToken? Variable(ExpressionSyntax left, int index) => left switch
    {
        DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: var variables } } when index < variables.Count
            => (variables[index] as SingleVariableDesignationSyntax)?.Identifier,
        TupleExpressionSyntax { Arguments: var targets } when index < targets.Count => targets[index].Expression switch
        {
            DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax single } => single.Identifier,
            IdentifierNameSyntax name => name.Identifier,
            _ => null,
        },
        _ => null,
    };
}
