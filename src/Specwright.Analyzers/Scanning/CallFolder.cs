using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scanning;

/// <summary>Works out the text that calls of <c>string</c>, <c>StringBuilder</c> and <c>Encoding</c> give.</summary>
internal sealed class CallFolder(TextFolder folder)
{
    /// <summary>For <c>b.Append(x).Append(y)</c>: the name <c>b</c>; null for other expressions.</summary>
    public static IdentifierNameSyntax? RootOfChain(ExpressionSyntax expression)
    {
        var appends = 0;
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && IsAppend(access))
        {
            expression = access.Expression;
            appends++;
        }

        return appends > 0 ? expression as IdentifierNameSyntax : null;
    }

    /// <summary>True for the member of a call that appends to its receiver.</summary>
    public static bool IsAppend(SyntaxNode? node)
        => node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
        && name is TextCalls.Append or TextCalls.AppendLiteral or TextCalls.AppendLine or TextCalls.AppendFormat or TextCalls.AppendJoin;

    /// <summary>Adds what a chain of appends adds to its root.</summary>
    public void FoldAppends(ExpressionSyntax chain, ExpressionSyntax root, FoldedText text)
    {
        var calls = new Stack<InvocationExpressionSyntax>();
        while (chain != root && chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            calls.Push(call);
            chain = access.Expression;
        }

        foreach (var call in calls)
        {
            FoldAppend(call, ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText, text);
        }
    }

    /// <summary>Adds the text of a call or a new object; false where it is not one that this type knows.</summary>
    public bool TryFold(ExpressionSyntax expression, FoldedText text) => expression switch
    {
        BaseObjectCreationExpressionSyntax creation => TryFoldCreation(creation, text),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => TryFoldCall(call, access, text),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } call => TryFoldStatic(call, name.Identifier.ValueText, text),
        _ => false,
    };

    private bool TryFoldCreation(BaseObjectCreationExpressionSyntax creation, FoldedText text)
    {
        if (!TextCalls.MayCreateText(creation) || folder.MethodOf(creation)?.ContainingType is not { Name: "StringBuilder" or "String" } type)
        {
            return false;
        }

        var arguments = creation.ArgumentList?.Arguments ?? default;
        if (type.Name == "StringBuilder")
        {
            // The capacity is a number, and there is nothing else that is not text.
            if (arguments.Count > 0 && folder.MethodOf(creation)!.Parameters[0].Type.SpecialType == SpecialType.System_String)
            {
                folder.Fold(arguments[0].Expression, text);
            }

            return true;
        }

        if (arguments.Count != 1)
        {
            return false;
        }

        FoldAll(folder.Elements(arguments[0].Expression) ?? [arguments[0].Expression], text);
        return true;
    }

    private bool TryFoldCall(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, FoldedText text)
    {
        var name = access.Name.Identifier.ValueText;
        if (TextCalls.PassesOn(name))
        {
            folder.Fold(access.Expression, text);
            return true;
        }

        if (IsAppend(access))
        {
            folder.Fold(access.Expression, text);
            FoldAppend(call, name, text);
            return true;
        }

        if (name == TextCalls.GetString && call.ArgumentList.Arguments.Count == 1)
        {
            folder.Fold(call.ArgumentList.Arguments[0].Expression, text);
            return true;
        }

        return TextCalls.Edits(name) ? TryFoldEdit(call, access, text) : TryFoldStatic(call, name, text);
    }

    private bool TryFoldStatic(InvocationExpressionSyntax call, string name, FoldedText text)
    {
        if (name is not (TextCalls.Concat or TextCalls.Join or TextCalls.Format)
            || folder.MethodOf(call)?.ContainingType.SpecialType != SpecialType.System_String)
        {
            return false;
        }

        var arguments = Expressions(call.ArgumentList.Arguments);
        if (name == TextCalls.Concat)
        {
            FoldAll(Expand(arguments), text);
        }
        else if (name == TextCalls.Join)
        {
            FoldJoined(arguments, text);
        }
        else
        {
            FoldFormat(arguments, text);
        }

        return true;
    }

    private void FoldAppend(InvocationExpressionSyntax call, string name, FoldedText text)
    {
        var arguments = Expressions(call.ArgumentList.Arguments);
        switch (name)
        {
            case TextCalls.AppendFormat:
                FoldFormat(arguments, text);
                break;
            case TextCalls.AppendJoin:
                FoldJoined(arguments, text);
                break;
            case TextCalls.Append or TextCalls.AppendLiteral when arguments.Count == 1:
                folder.Fold(arguments[0], text);
                break;
            case TextCalls.AppendLine when arguments.Count <= 1:
                FoldAll(arguments, text);
                text.AddBetween("\n");
                break;
            default:
                text.AddUnknown();
                break;
        }
    }

    private void FoldAll(IReadOnlyList<ExpressionSyntax>? parts, FoldedText text)
    {
        if (parts is null)
        {
            text.AddUnknown();
            return;
        }

        foreach (var part in parts)
        {
            folder.Fold(part, text);
        }
    }

    private void FoldJoined(List<ExpressionSyntax> arguments, FoldedText text)
    {
        if (arguments.Count < 2)
        {
            text.AddUnknown();
            return;
        }

        var parts = Expand(Tail(arguments, 1));
        var separator = folder.Fold(arguments[0]);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                text.AddBetween(separator.ToString());
            }

            folder.Fold(parts[i], text);
        }
    }

    /// <summary>Adds a composite format; a format provider in front of it is passed over.</summary>
    private void FoldFormat(List<ExpressionSyntax> arguments, FoldedText text)
    {
        for (var first = 0; first < Math.Min(2, arguments.Count); first++)
        {
            var format = folder.Fold(arguments[first]);
            if (format.IsKnown)
            {
                CompositeFormat.Fold(format.ToString(), arguments[first], Expand(Tail(arguments, first + 1)), folder, text);
                return;
            }
        }

        text.AddUnknown();
    }

    /// <summary>Works out calls that change a text, where receiver and arguments are known.</summary>
    private bool TryFoldEdit(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, FoldedText text)
    {
        if (folder.MethodOf(call)?.ContainingType.SpecialType != SpecialType.System_String)
        {
            return false;
        }

        var receiver = folder.Fold(access.Expression);
        var arguments = call.ArgumentList.Arguments.Select(argument => folder.Fold(argument.Expression)).ToList();
        if (!receiver.IsKnown || !arguments.TrueForAll(static argument => argument.IsKnown)
            || TextEdit.Of(receiver.ToString(), access.Name.Identifier.ValueText, arguments.ConvertAll(static argument => argument.ToString())) is not { } edited)
        {
            return false;
        }

        text.Add(edited, call, weight: 2);
        return true;
    }

    /// <summary>A single array or collection among the arguments stands for its elements.</summary>
    private IReadOnlyList<ExpressionSyntax> Expand(List<ExpressionSyntax> arguments)
        => arguments.Count == 1 && folder.Elements(arguments[0]) is { } elements ? elements : arguments;

    private static List<ExpressionSyntax> Expressions(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        var expressions = new List<ExpressionSyntax>(arguments.Count);
        foreach (var argument in arguments)
        {
            expressions.Add(argument.Expression);
        }

        return expressions;
    }

    private static List<ExpressionSyntax> Tail(List<ExpressionSyntax> arguments, int start) => arguments.GetRange(start, arguments.Count - start);
}
