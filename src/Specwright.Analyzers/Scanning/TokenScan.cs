using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>
/// Finds whole keys in one file's literals, comments and inactive code. The text is searched first; the tree is touched only where a prefix,
/// or an escape that can hide one, stands.
/// </summary>
internal sealed class TokenScan
{
    private readonly TreeScan _scan;
    private readonly CancellationToken _cancellationToken;
    private readonly List<KeyFinding> _findings = [];
    private readonly Func<string, KeyMatch, bool> _allows;

    private TokenScan(TreeScan scan, Func<string, KeyMatch, bool> allows, CancellationToken cancellationToken)
    {
        _scan = scan;
        _allows = allows;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Looks at the places of a file. <paramref name="allows"/> says which keys may stay.</summary>
    public static List<KeyFinding> Find(TreeScan scan, Func<string, KeyMatch, bool> allows, CancellationToken cancellationToken)
    {
        if (scan.Hits.Count == 0 && scan.Escapes.Count == 0)
        {
            return [];
        }

        var tokens = new TokenScan(scan, allows, cancellationToken);
        tokens.Visit(scan.Tree.GetText(cancellationToken).ToString(), scan.Hits, scan.Escapes);
        return tokens._findings;
    }

    private void Visit(string text, IReadOnlyList<PrefixHit> hits, IReadOnlyList<int> escapes)
    {
        var root = _scan.Tree.GetRoot(_cancellationToken);
        int hit = 0, escape = 0, done = 0;
        while (hit < hits.Count || escape < escapes.Count)
        {
            var isHit = escape == escapes.Count || (hit < hits.Count && hits[hit].Position <= escapes[escape]);
            var position = isHit ? hits[hit].Position : escapes[escape];
            if (position >= done)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                done = VisitPlace(root, text, position, isHit ? hits[hit] : null);
            }

            _ = isHit ? hit++ : escape++;
        }
    }

    /// <summary>Looks at one place; the result is where the next unseen text begins.</summary>
    private int VisitPlace(SyntaxNode root, string text, int position, PrefixHit? hit)
    {
        var token = root.FindToken(position);
        if (token.Span.Contains(position))
        {
            if (TextTokens.IsText(token))
            {
                VisitToken(token);
            }

            return token.Span.End;
        }

        return hit is { } prefix && !IsFilePath(root, position) ? VisitTrivia(text, prefix) : position + 1;
    }

    private void VisitToken(SyntaxToken token)
    {
        var value = token.ValueText;
        var searched = 0;
        foreach (var match in _scan.Matcher.Find(value))
        {
            var span = TextTokens.Locate(token, value, match, ref searched);
            Add(value, match, span, true);
        }
    }

    private int VisitTrivia(string text, PrefixHit hit)
    {
        if (KeyMatcher.Judge(text, hit) is not { } match)
        {
            return hit.Position + 1;
        }

        Add(text, match, new TextSpan(match.Start, match.Length), false);
        return match.End;
    }

    private void Add(string text, KeyMatch match, TextSpan span, bool isCode)
    {
        if (match.Verdict == KeyVerdict.Key && !_allows(text, match))
        {
            _findings.Add(new KeyFinding(match, span, isCode));
        }
    }

    /// <summary>File names in <c>#line</c>, <c>#pragma checksum</c>, <c>#load</c> and <c>#r</c> are not ours to judge.</summary>
    private static bool IsFilePath(SyntaxNode root, int position)
        => (SyntaxKind?)root.FindToken(position, findInsideTrivia: true).Parent?.RawKind is SyntaxKind.LineDirectiveTrivia
            or SyntaxKind.LineSpanDirectiveTrivia or SyntaxKind.PragmaChecksumDirectiveTrivia
            or SyntaxKind.LoadDirectiveTrivia or SyntaxKind.ReferenceDirectiveTrivia;
}
