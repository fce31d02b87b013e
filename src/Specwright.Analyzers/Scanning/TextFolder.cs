using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scanning;

/// <summary>Works out the text of an expression from syntax and, for names, the semantic model. Never follows more than three names in a row.</summary>
internal sealed class TextFolder
{
    private const int MostNames = 3;
    private const int MostLevels = 40;
    private const int MostSteps = 4_000;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly CallFolder _calls;
    private readonly VariableFolder _variables;
    private int _names;
    private int _levels;
    private int _steps;

    public TextFolder(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
        _calls = new CallFolder(this);
        _variables = new VariableFolder(this, cancellationToken);
    }

    /// <summary>The text of an expression.</summary>
    public FoldedText Fold(ExpressionSyntax expression)
    {
        var text = new FoldedText();
        Fold(expression, text);
        return text;
    }

    /// <summary>The text of a local variable after all statements of its block that add to it.</summary>
    public FoldedText FoldVariable(VariableDeclaratorSyntax variable)
    {
        var text = new FoldedText();
        _variables.FoldLocal(variable, text);
        return text;
    }

    /// <summary>The text that the statements of a block add to a builder or string which is not one of its locals.</summary>
    public FoldedText FoldBlock(SyntaxNode block, string name)
    {
        var text = new FoldedText();
        text.AddUnknown();
        _variables.FoldStatements(LocalVariables.Statements(block), name, text);
        return text;
    }

    /// <summary>Adds the text of an expression.</summary>
    public void Fold(ExpressionSyntax expression, FoldedText text)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _steps = _levels == 0 ? 0 : _steps + 1;
        if (++_levels > MostLevels || _steps > MostSteps)
        {
            text.AddUnknown();
        }
        else
        {
            FoldOne(expression, text);
        }

        _levels--;
    }

    /// <summary>Adds what a chain of appends adds to its root.</summary>
    public void FoldAppends(ExpressionSyntax chain, ExpressionSyntax root, FoldedText text) => _calls.FoldAppends(chain, root, text);

    /// <summary>The method that a call names; null where it is not known.</summary>
    public IMethodSymbol? MethodOf(ExpressionSyntax call)
        => call.SyntaxTree == _model.SyntaxTree ? _model.GetSymbolInfo(call, _cancellationToken).Symbol as IMethodSymbol : null;

    /// <summary>The expressions in an array or collection, also behind a name; null where they are not known.</summary>
    public IReadOnlyList<ExpressionSyntax>? Elements(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => initializer.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer } => initializer.Expressions,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } initializer => initializer.Expressions,
        CollectionExpressionSyntax collection => Elements(collection),
        IdentifierNameSyntax or MemberAccessExpressionSyntax when Definition(expression) is { } definition
            && definition is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) => Elements(definition),
        _ => null,
    };

    /// <summary>The one expression that gives a variable, field, property or parameterless method its value.</summary>
    public ExpressionSyntax? Definition(ExpressionSyntax name)
        => name.SyntaxTree == _model.SyntaxTree && _model.GetSymbolInfo(name, _cancellationToken).Symbol is { } symbol
            ? VariableFolder.Definition(symbol, _cancellationToken)
            : null;

    private void FoldOne(ExpressionSyntax expression, FoldedText text)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                Fold(inner.Expression, text);
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner:
                Fold(inner.Operand, text);
                break;
            case CastExpressionSyntax inner when inner.Expression is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression }:
                Fold(inner.Expression, text);
                break;
            case LiteralExpressionSyntax literal:
                FoldLiteral(literal, text);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                FoldInterpolated(interpolated, text);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when IsText(sum):
                FoldSum(sum, text);
                break;
            case AssignmentExpressionSyntax assignment:
                Fold(assignment.Right, text);
                break;
            case ConditionalExpressionSyntax choice:
                FoldChoice([choice.WhenTrue, choice.WhenFalse], text);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                FoldChoice([choice.Left, choice.Right], text);
                break;
            case SwitchExpressionSyntax choice:
                FoldChoice([.. choice.Arms.Select(static arm => arm.Expression)], text);
                break;
            case CollectionExpressionSyntax { Elements: { Count: > 0 } elements } when elements.All(static element => element is SpreadElementSyntax):
                FoldSpreads(elements, text);
                break;
            case ElementAccessExpressionSyntax access when Element(access) is { } element:
                Fold(element, text);
                break;
            case InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax when _calls.TryFold(expression, text):
                break;
            default:
                FoldName(expression, text);
                break;
        }
    }

    /// <summary>Of several alternatives the first that is known; where none is, the last.</summary>
    private void FoldChoice(ExpressionSyntax[] alternatives, FoldedText text)
    {
        var own = new FoldedText();
        foreach (var alternative in alternatives)
        {
            own.Clear();
            Fold(alternative, own);
            if (own.IsKnown)
            {
                break;
            }
        }

        text.Add(own);
    }

    /// <summary>Adds <c>[.. "a"u8, .. "b"u8]</c>: the bytes or characters of one text after the other.</summary>
    private void FoldSpreads(SeparatedSyntaxList<CollectionElementSyntax> elements, FoldedText text)
    {
        foreach (var element in elements)
        {
            Fold(((SpreadElementSyntax)element).Expression, text);
        }
    }

    private static void FoldLiteral(LiteralExpressionSyntax literal, FoldedText text)
    {
        if (TextTokens.IsText(literal.Token))
        {
            text.Add(literal.Token.ValueText, literal, literal.Token);
        }
        else if (literal.IsKind(SyntaxKind.CharacterLiteralExpression) || literal.Token.Value is int)
        {
            text.Add(string.Format(CultureInfo.InvariantCulture, "{0}", literal.Token.Value), literal);
        }
        else
        {
            text.AddUnknown();
        }
    }

    private void FoldInterpolated(InterpolatedStringExpressionSyntax interpolated, FoldedText text)
    {
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax part)
            {
                text.Add(part.TextToken.ValueText, part, part.TextToken);
            }
            else if (content is InterpolationSyntax hole)
            {
                var width = hole.AlignmentClause is { Value: var alignment } ? WidthOf(alignment) : 0;
                CompositeFormat.FoldHole(hole.Expression, width, hole.FormatClause is not null, this, text);
            }
        }
    }

    private static int? WidthOf(ExpressionSyntax alignment) => alignment switch
    {
        LiteralExpressionSyntax { Token.Value: int width } => width,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { Token.Value: int width } } => -width,
        _ => null,
    };

    /// <summary>Sums lean to the left and can be thousands of terms long, so the left side is walked, not called.</summary>
    private void FoldSum(BinaryExpressionSyntax sum, FoldedText text)
    {
        var terms = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } inner && IsText(inner))
        {
            terms.Push(inner.Right);
            left = inner.Left;
        }

        Fold(left, text);
        foreach (var term in terms)
        {
            Fold(term, text);
        }
    }

    /// <summary>True for a sum of strings or UTF-8 literals; a sum of numbers is none.</summary>
    private bool IsText(BinaryExpressionSyntax sum)
    {
        if (sum.Right is LiteralExpressionSyntax right && TextTokens.IsText(right.Token)
            || sum.Left is LiteralExpressionSyntax left && TextTokens.IsText(left.Token)
            || sum.SyntaxTree != _model.SyntaxTree)
        {
            return true;
        }

        return _model.GetTypeInfo(sum, _cancellationToken).Type is { } type
            && (type.SpecialType == SpecialType.System_String || type.Name == "ReadOnlySpan");
    }

    private void FoldName(ExpressionSyntax expression, FoldedText text)
    {
        if (expression.SyntaxTree != _model.SyntaxTree)
        {
            text.AddUnknown();
            return;
        }

        if (_model.GetConstantValue(expression, _cancellationToken) is { HasValue: true, Value: { } value })
        {
            text.Add(string.Format(CultureInfo.InvariantCulture, "{0}", value), expression);
        }
        else if (_names < MostNames && _model.GetSymbolInfo(expression, _cancellationToken).Symbol is { } symbol)
        {
            _names++;
            _variables.FoldSymbol(symbol, text);
            _names--;
        }
        else
        {
            text.AddUnknown();
        }
    }

    /// <summary>The element that a constant index means in an array or collection that is written out.</summary>
    private ExpressionSyntax? Element(ElementAccessExpressionSyntax access)
        => access.ArgumentList.Arguments is { Count: 1 } arguments && arguments[0].Expression is var position && position.SyntaxTree == _model.SyntaxTree
            && _model.GetConstantValue(position, _cancellationToken) is { HasValue: true, Value: int index and >= 0 }
            && Elements(access.Expression) is { } elements && index < elements.Count
                ? elements[index]
                : null;

    private static ExpressionSyntax[]? Elements(CollectionExpressionSyntax collection)
    {
        var elements = new ExpressionSyntax[collection.Elements.Count];
        for (var i = 0; i < elements.Length; i++)
        {
            if (collection.Elements[i] is not ExpressionElementSyntax element)
            {
                return null;
            }

            elements[i] = element.Expression;
        }

        return elements;
    }
}
