using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>Reads from the host of a URL which environment it belongs to, where it says so.</summary>
internal static class UrlEnvironment
{
    private static readonly string[] s_test = ["sandbox", "staging", "stage", "stg", "test", "testing", "dev", "development", "qa", "uat", "preview"];
    private static readonly string[] s_live = ["prod", "production", "live"];
    private static readonly char[] s_hostEnd = ['/', ':', '?', '#'];
    private static readonly char[] s_labelEnd = ['.', '-', '_'];

    /// <summary>The word of a URL near a key that contradicts the key's environment; null where none does.</summary>
    public static string? Contradiction(SyntaxNode root, TextSpan key, KeyEnvironment environment)
    {
        var words = environment == KeyEnvironment.Live ? s_test : s_live;
        if (Scope(root.FindToken(key.Start)) is not { } scope)
        {
            return null;
        }

        foreach (var token in scope.DescendantTokens())
        {
            if (TextTokens.IsText(token) && Word(token.ValueText, words) is { } word)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The call or object that the key is given to, with its initializer.</summary>
    private static ExpressionSyntax? Scope(SyntaxToken token)
    {
        ExpressionSyntax? scope = null;
        for (var node = token.Parent; node is ExpressionSyntax or ArgumentSyntax or BaseArgumentListSyntax; node = node.Parent)
        {
            scope = node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or InitializerExpressionSyntax ? (ExpressionSyntax)node : scope;
        }

        return scope;
    }

    private static string? Word(string text, string[] words)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = text.IndexOfAny(s_hostEnd, start + 3);
        var host = end < 0 ? text.Substring(start + 3) : text.Substring(start + 3, end - start - 3);
        foreach (var label in host.Split(s_labelEnd))
        {
            if (Array.Find(words, word => string.Equals(word, label, StringComparison.OrdinalIgnoreCase)) is { } word)
            {
                return word;
            }
        }

        return null;
    }
}
