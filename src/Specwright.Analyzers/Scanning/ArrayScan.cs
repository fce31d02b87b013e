using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>Finds keys that are spelled as the elements of a character or byte array or collection. Needs syntax only.</summary>
internal static class ArrayScan
{
    /// <summary>Adds the keys of a file to <paramref name="findings"/>.</summary>
    public static void Find(TreeScan scan, Func<string, KeyMatch, bool> allows, List<KeyFinding> findings, CancellationToken cancellationToken)
    {
        var seen = new HashSet<TextSpan>();
        foreach (var place in scan.Arrays)
        {
            if (scan.Tree.GetRoot(cancellationToken).FindToken(place).Parent?.FirstAncestorOrSelf<SyntaxNode>(IsList) is { } list && seen.Add(list.Span))
            {
                Judge(list, scan.Matcher, allows, findings);
            }
        }
    }

    /// <summary>Where a prefix begins to be spelled. The spellings of its first character are searched for, and the rest is read from there.</summary>
    public static List<int> Places(string text, KeyMatcher matcher)
    {
        var places = new List<int>();
        foreach (var spelling in Spellings(matcher))
        {
            for (var at = text.IndexOf(spelling, StringComparison.Ordinal); at >= 0; at = text.IndexOf(spelling, at + 1, StringComparison.Ordinal))
            {
                if (matcher.Prefixes.Any(prefix => ElementText.Spells(text, at, prefix.Literal)))
                {
                    places.Add(at);
                }
            }
        }

        return places;
    }

    private static bool IsList(SyntaxNode node) => node is InitializerExpressionSyntax or CollectionExpressionSyntax;

    /// <summary>How the spelling of an element with the first character of a prefix begins; numbers and escapes are read only then.</summary>
    private static IEnumerable<string> Spellings(KeyMatcher matcher)
        => matcher.Prefixes
            .Select(static prefix => prefix.Literal[0])
            .Distinct()
            .SelectMany(static first => new[] { "'" + first + "'", ((int)first).ToString(CultureInfo.InvariantCulture) + "," })
            .Concat(["'\\x", "'\\u", "0x", "0X"]);

    private static void Judge(SyntaxNode list, KeyMatcher matcher, Func<string, KeyMatch, bool> allows, List<KeyFinding> findings)
    {
        var text = Decode(list);
        foreach (var match in matcher.Find(text))
        {
            if (match.Verdict == KeyVerdict.Key && !allows(text, match))
            {
                findings.Add(new KeyFinding(match, list.Span, true, match.Length));
            }
        }
    }

    private static string Decode(SyntaxNode list)
    {
        var text = new StringBuilder();
        foreach (var child in list.ChildNodes())
        {
            text.Append(Decode(child is ExpressionElementSyntax element ? element.Expression : child as ExpressionSyntax));
        }

        return text.ToString();
    }

    private static char Decode(ExpressionSyntax? element) => element switch
    {
        CastExpressionSyntax cast => Decode(cast.Expression),
        LiteralExpressionSyntax { Token.Value: char c } => c,
        LiteralExpressionSyntax { Token.Value: int number and > 0 and < 128 } => (char)number,
        _ => UnknownText.Mark,
    };
}
