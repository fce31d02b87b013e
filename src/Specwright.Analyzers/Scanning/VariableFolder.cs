using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scanning;

/// <summary>Works out the text behind a name: initializers, expression bodies, and the statements that add to a local variable.</summary>
internal sealed class VariableFolder(TextFolder folder, CancellationToken cancellationToken)
{
    /// <summary>Locals that are being worked out; one that names itself is unknown there.</summary>
    private readonly HashSet<VariableDeclaratorSyntax> _open = [];

    /// <summary>The expression that a field, property, parameterless method or local gets its value from where it is declared.</summary>
    public static ExpressionSyntax? Definition(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol is IMethodSymbol { Parameters.Length: > 0 } or not (IFieldSymbol or IPropertySymbol or ILocalSymbol or IMethodSymbol)
            || symbol.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        return symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            SingleVariableDesignationSyntax variable => Deconstruction.ValueOf(variable),
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression ?? Getter(property),
            MethodDeclarationSyntax method => method.ExpressionBody?.Expression ?? Returned(method.Body),
            LocalFunctionStatementSyntax function => function.ExpressionBody?.Expression ?? Returned(function.Body),
            _ => null,
        };
    }

    /// <summary>For <c>k + a + b</c> with the variable at its head: the other terms.</summary>
    public static Stack<ExpressionSyntax>? SumStartsWith(BinaryExpressionSyntax sum, string name)
    {
        var terms = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } inner)
        {
            terms.Push(inner.Right);
            left = inner.Left;
        }

        return left is IdentifierNameSyntax head && head.Identifier.ValueText == name ? terms : null;
    }

    /// <summary>Adds the text behind a symbol.</summary>
    public void FoldSymbol(ISymbol symbol, FoldedText text)
    {
        if (symbol is IFieldSymbol { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
        {
            return;
        }

        if (symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.Length == 1
            && symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax local)
        {
            FoldLocal(local, text);
        }
        else if (Definition(symbol, cancellationToken) is { } definition && !IsUnset(symbol, definition))
        {
            folder.Fold(definition, text);
        }
        else
        {
            text.AddUnknown();
        }
    }

    /// <summary>Adds the text of a local: its initializer, then in order what the statements of its block append. Other changes make it unknown.</summary>
    public void FoldLocal(VariableDeclaratorSyntax variable, FoldedText text)
    {
        if (!_open.Add(variable))
        {
            text.AddUnknown();
            return;
        }

        var own = new FoldedText();
        if (variable.Initializer is { Value: var value })
        {
            folder.Fold(value, own);
        }

        if (variable is { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: false } declaration })
        {
            FoldStatements(LocalVariables.StatementsAfter(declaration), variable.Identifier.ValueText, own);
        }

        text.Add(own);
        _open.Remove(variable);
    }

    /// <summary>Adds in order what statements append to a variable.</summary>
    public void FoldStatements(IEnumerable<StatementSyntax> statements, string name, FoldedText text)
    {
        foreach (var statement in statements)
        {
            FoldStatement(statement, name, text);
        }
    }

    private void FoldStatement(SyntaxNode statement, string name, FoldedText text)
    {
        if (statement is ExpressionStatementSyntax { Expression: var expression })
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } assignment && left.Identifier.ValueText == name)
            {
                FoldAssignment(assignment, name, text);
                return;
            }

            if (CallFolder.RootOfChain(expression) is { } root && root.Identifier.ValueText == name)
            {
                folder.FoldAppends(expression, root, text);
                return;
            }
        }

        if (ChangesInside(statement, name))
        {
            text.AddUnknown();
        }
    }

    private void FoldAssignment(AssignmentExpressionSyntax assignment, string name, FoldedText text)
    {
        if (assignment.IsKind(SyntaxKind.AddAssignmentExpression))
        {
            folder.Fold(assignment.Right, text);
        }
        else if (assignment.Right is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
            && SumStartsWith(sum, name) is { } terms)
        {
            foreach (var term in terms)
            {
                folder.Fold(term, text);
            }
        }
        else
        {
            text.Clear();
            folder.Fold(assignment.Right, text);
        }
    }

    /// <summary>True when a nested statement may change the variable.</summary>
    private static bool ChangesInside(SyntaxNode statement, string name)
    {
        foreach (var node in statement.DescendantNodes())
        {
            if (node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name
                && (node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node
                    || node.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 }
                    || CallFolder.IsAppend(node.Parent)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A field that can change and begins empty gets its value elsewhere.</summary>
    private static bool IsUnset(ISymbol symbol, ExpressionSyntax definition)
        => symbol is IFieldSymbol { IsReadOnly: false } && definition is LiteralExpressionSyntax { Token.ValueText: "" };

    private static ExpressionSyntax? Getter(PropertyDeclarationSyntax property)
    {
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
            {
                return accessor.ExpressionBody?.Expression ?? Returned(accessor.Body);
            }
        }

        return null;
    }

    private static ExpressionSyntax? Returned(BlockSyntax? body)
        => body is { Statements.Count: 1 } && body.Statements[0] is ReturnStatementSyntax { Expression: { } value } ? value : null;
}
