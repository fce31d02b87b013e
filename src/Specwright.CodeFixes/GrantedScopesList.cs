using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Specwright.CodeFixes;

/// <summary>The scopes of a <c>GrantedScopes</c> attribute, written one by one or in an array.</summary>
internal static class GrantedScopesList
{
    /// <summary>A member of a scope enum, shortened as far as the using directives of its place allow.</summary>
    public static ExpressionSyntax Expression(string fullName)
        => SyntaxFactory.ParseExpression(fullName).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);

    /// <summary>The attribute with more scopes; null where it is written in a way that has no place for them.</summary>
    public static AttributeSyntax? Add(AttributeSyntax attribute, IEnumerable<string> fullNames)
    {
        var added = fullNames.Select(Expression);
        if (ArrayOf(attribute) is { } array)
        {
            return attribute.ReplaceNode(array, array.WithExpressions(Append(array.Expressions, added)));
        }

        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        return list.Arguments.Any(static argument => argument.Expression is ArrayCreationExpressionSyntax or CastExpressionSyntax { Type: ArrayTypeSyntax })
            ? null
            : attribute.WithArgumentList(list.WithArguments(Append(list.Arguments, added.Select(SyntaxFactory.AttributeArgument))));
    }

    /// <summary>The attribute without some of its scopes; null when none is left.</summary>
    public static AttributeSyntax? Remove(AttributeSyntax attribute, ICollection<SyntaxNode> expressions)
    {
        if (ArrayOf(attribute) is { } array)
        {
            var kept = Without(array.Expressions, expressions.Contains);
            return kept.Count == 0 ? null : attribute.ReplaceNode(array, array.WithExpressions(kept));
        }

        var arguments = Without(attribute.ArgumentList?.Arguments ?? default, argument => expressions.Contains(argument.Expression));
        return arguments.Count == 0 ? null : attribute.WithArgumentList(attribute.ArgumentList!.WithArguments(arguments));
    }

    private static InitializerExpressionSyntax? ArrayOf(AttributeSyntax attribute) => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression switch
    {
        ArrayCreationExpressionSyntax array => array.Initializer,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer,
        _ => null,
    };

    // One more item is written like those before it: on a line of its own where they are.
    private static SeparatedSyntaxList<T> Append<T>(SeparatedSyntaxList<T> list, IEnumerable<T> items)
        where T : SyntaxNode
    {
        var comma = list.SeparatorCount > 0 ? list.GetSeparator(0) : SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        foreach (var item in items)
        {
            if (list.Count == 0)
            {
                list = list.Add(item);
                continue;
            }

            var last = list[list.Count - 1];
            var like = item.WithLeadingTrivia(list.Count > 1 ? last.GetLeadingTrivia() : default).WithTrailingTrivia(last.GetTrailingTrivia());
            var all = list.Replace(last, last.WithoutTrailingTrivia()).GetWithSeparators().Add(comma).Add(like);
            list = SyntaxFactory.SeparatedList<T>(all);
        }

        return list;
    }

    private static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> list, Func<T, bool> isRemoved)
        where T : SyntaxNode
    {
        var end = list.LastOrDefault()?.GetTrailingTrivia() ?? default;
        foreach (var index in Enumerable.Range(0, list.Count).Where(index => isRemoved(list[index])).Reverse().ToList())
        {
            list = list.RemoveAt(index);
        }

        return list.Count == 0 ? list : list.Replace(list[list.Count - 1], list[list.Count - 1].WithTrailingTrivia(end));
    }
}
