using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>Finds where a file reads a live key from the environment variable or configuration key that its API names.</summary>
internal static class KeyVariableScan
{
    private static readonly string[] s_readers =
        ["GetEnvironmentVariable", "FromEnvironment", "GetValue", "GetRequiredValue", "GetSection", "GetRequiredSection", "TryGetEnvironmentVariable"];

    /// <summary>The reads of a file.</summary>
    public static IEnumerable<KeyVariableRead> Find(TreeScan scan, CancellationToken cancellationToken)
    {
        foreach (var (prefix, name, at) in scan.Names)
        {
            if (ReadAt(scan.Tree.GetRoot(cancellationToken).FindToken(at)) is { } read)
            {
                yield return new KeyVariableRead(prefix, name, (LiteralExpressionSyntax)read.Literal, read.Expression);
            }
        }
    }

    /// <summary>Where the names stand in quotes that live keys are kept under.</summary>
    public static List<(KeyPrefix Prefix, string Name, int Position)> Places(string text, KeyMatcher matcher)
    {
        var places = new List<(KeyPrefix, string, int)>();
        foreach (var prefix in LivePrefixes(matcher))
        {
            foreach (var name in new[] { prefix.Names.EnvironmentVariable, prefix.Names.ConfigurationKey })
            {
                var quoted = "\"" + name + "\"";
                for (var at = text.IndexOf(quoted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quoted, at + quoted.Length, StringComparison.Ordinal))
                {
                    places.Add((prefix, name, at));
                }
            }
        }

        return places;
    }

    /// <summary>One prefix for each set of names.</summary>
    private static IEnumerable<KeyPrefix> LivePrefixes(KeyMatcher matcher)
        => matcher.Prefixes
            .Where(static p => p.Environment == KeyEnvironment.Live && p.Names != KeyNames.Generic)
            .GroupBy(static p => (p.Names.EnvironmentVariable, p.Names.ConfigurationKey))
            .Select(static g => g.First());

    private static (SyntaxNode Literal, ExpressionSyntax Expression)? ReadAt(SyntaxToken token)
    {
        if (!token.IsKind(SyntaxKind.StringLiteralToken) || token.Parent is not LiteralExpressionSyntax { Parent: ArgumentSyntax argument } literal)
        {
            return null;
        }

        return argument.Parent?.Parent switch
        {
            ElementAccessExpressionSyntax access => (literal, access),
            InvocationExpressionSyntax call when Array.IndexOf(s_readers, NameOf(call)) >= 0 => (literal, call),
            _ => null,
        };
    }

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
