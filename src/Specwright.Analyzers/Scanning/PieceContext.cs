using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scanning;

/// <summary>The outermost expression that puts a piece together with others, as far as syntax tells.</summary>
/// <param name="Top">That expression; the piece itself where nothing is put together.</param>
/// <param name="IsCombined">True where the expression has other parts.</param>
internal readonly record struct PieceContext(ExpressionSyntax Top, bool IsCombined)
{
    /// <summary>Climbs from a literal or name.</summary>
    public static PieceContext Of(ExpressionSyntax piece)
    {
        var context = new PieceContext(piece, piece is InterpolatedStringExpressionSyntax { Contents.Count: > 1 });
        while (Outer(context.Top) is { } outer)
        {
            context = new PieceContext(outer.Top, context.IsCombined | outer.IsCombined);
        }

        return context;
    }

    /// <summary>The variable, field or property that holds the expression's value; null for any other place.</summary>
    public static SyntaxToken? DeclaredName(ExpressionSyntax expression) => expression.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => method.Identifier,
        ArrowExpressionClauseSyntax { Parent: LocalFunctionStatementSyntax function } => function.Identifier,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment when assignment.Right == expression => name.Identifier,
        ArgumentSyntax element => Deconstruction.NameOf(element),
        _ => null,
    };

    private static PieceContext? Outer(ExpressionSyntax node) => node.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax => new((ExpressionSyntax)node.Parent, false),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } bang => new(bang, false),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => new(sum, true),
        ConditionalExpressionSyntax choice when choice.Condition != node => new(choice, false),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => new(choice, false),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } sum when sum.Right == node => new(sum, true),
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } => new(text, true),
        InitializerExpressionSyntax { Parent: ExpressionSyntax array } => new(array, false),
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax array } => new(array, false),
        SpreadElementSyntax { Parent: CollectionExpressionSyntax array } => new(array, true),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == node => new(choice, false),
        ElementAccessExpressionSyntax access when access.Expression == node => new(access, false),
        MemberAccessExpressionSyntax access => OuterAccess(node, access),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } => OuterCall(call),
        _ => null,
    };

    private static PieceContext? OuterAccess(ExpressionSyntax node, MemberAccessExpressionSyntax access)
    {
        if (access.Name == node)
        {
            return new(access, false);
        }

        return access.Parent is InvocationExpressionSyntax call && TextCalls.IsKnown(access.Name.Identifier.ValueText)
            ? new(call, TextCalls.Combines(access.Name.Identifier.ValueText))
            : null;
    }

    private static PieceContext? OuterCall(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation
            when TextCalls.Combines(access.Name.Identifier.ValueText) => new(invocation, true),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } invocation
            when TextCalls.Combines(name.Identifier.ValueText) => new(invocation, true),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: TextCalls.GetString } } invocation
            => new(invocation, false),
        BaseObjectCreationExpressionSyntax creation when TextCalls.MayCreateText(creation) => new(creation, false),
        _ => null,
    };
}
