using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>
/// Finds keys that are put together from parts, and shortened keys, in one file. Text decides where to look, syntax what to fold, and the
/// semantic model is asked only about expressions that combine a piece with something else.
/// </summary>
internal sealed class PartsScan
{
    private const int MostHops = 3;
    private readonly string _text;
    private readonly SyntaxNode _root;
    private readonly KeyMatcher _matcher;
    private readonly TextFolder _folder;
    private readonly Func<string, KeyMatch, bool> _allows;
    private readonly CancellationToken _cancellationToken;
    private readonly List<KeyFinding> _findings = [];
    private readonly HashSet<(TextSpan, KeyVerdict)> _reported = [];
    private readonly Dictionary<(SyntaxNode Node, string Name), bool> _judged = [];
    private readonly Dictionary<string, bool> _followed = [];
    private readonly HashSet<SyntaxToken> _folded = [];

    private PartsScan(SemanticModel model, SyntaxNode root, string text, KeyMatcher matcher, Func<string, KeyMatch, bool> allows, CancellationToken cancellationToken)
    {
        _text = text;
        _root = root;
        _matcher = matcher;
        _allows = allows;
        _cancellationToken = cancellationToken;
        _folder = new TextFolder(model, cancellationToken);
    }

    /// <summary>Looks at the places of a file. <paramref name="allows"/> says which keys may stay.</summary>
    public static IReadOnlyList<KeyFinding> Find(
        SemanticModel model, TreeScan scan, Func<string, KeyMatch, bool> allows, CancellationToken cancellationToken)
    {
        if (scan.Pieces.Count == 0)
        {
            return [];
        }

        var text = scan.Tree.GetText(cancellationToken).ToString();
        var parts = new PartsScan(model, scan.Tree.GetRoot(cancellationToken), text, scan.Matcher, allows, cancellationToken);
        parts.Visit(scan.Pieces, scan.Matcher.Gate);
        return parts._findings;
    }

    private void Visit(IReadOnlyList<int> places, PieceGate gate)
    {
        var done = 0;
        foreach (var place in places)
        {
            if (place < done)
            {
                continue;
            }

            _cancellationToken.ThrowIfCancellationRequested();
            var token = _root.FindToken(place);
            done = Math.Max(token.Span.End, place + 1);
            if (token.Span.Contains(place) && TextTokens.IsText(token) && PieceOf(token) is { } piece
                && (gate.IsPiece(token.ValueText) || PieceGate.IsReplaced(_text, token.Span.End)))
            {
                VisitPiece(piece, token);
            }
        }
    }

    private static ExpressionSyntax? PieceOf(SyntaxToken token) => token.Parent switch
    {
        LiteralExpressionSyntax literal => literal,
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => interpolated,
        _ => null,
    };

    /// <summary>A piece is judged where it is combined, else where its variable is, else alone, which can only show a shortened key.</summary>
    private void VisitPiece(ExpressionSyntax piece, SyntaxToken token)
    {
        var context = PieceContext.Of(piece);
        if (!Follow(context, 0) && !(context.IsCombined && _folded.Contains(token)))
        {
            Judge(piece);
        }
    }

    private bool Follow(PieceContext context, int hops)
        => (context.IsCombined && Judge(context.Top))
            || (hops < MostHops && PieceContext.DeclaredName(context.Top) is { } name && FollowUses(name.ValueText, hops + 1));

    /// <summary>Looks at all uses of a name in this file; the semantic model says later what the name means at each.</summary>
    private bool FollowUses(string name, int hops)
    {
        if (_followed.TryGetValue(name, out var found))
        {
            return found;
        }

        _followed[name] = false;
        foreach (var token in NameUses.Find(_root, _text, name))
        {
            if (token.Parent is IdentifierNameSyntax use)
            {
                found |= Follow(PieceContext.Of(use), hops);
            }
        }

        return _followed[name] = found;
    }

    /// <summary>Folds an expression, or the variable that it adds to, and reports the keys in it. True when a key was found.</summary>
    private bool Judge(ExpressionSyntax top)
    {
        if (LocalVariables.ChangeOf(top) is not { } change)
        {
            return Judge((top, ""), () => _folder.Fold(top), top);
        }

        return LocalVariables.Declaration(change.Statement, change.Name) is { } variable
            ? Judge((variable, ""), () => _folder.FoldVariable(variable), null)
            : Judge((change.Statement.Parent!, change.Name), () => _folder.FoldBlock(change.Statement.Parent!, change.Name), null);
    }

    private bool Judge((SyntaxNode Node, string Name) place, Func<FoldedText> fold, ExpressionSyntax? whole)
    {
        if (!_judged.TryGetValue(place, out var found))
        {
            _judged[place] = false;
            _judged[place] = found = Report(fold(), whole);
        }

        return found;
    }

    private bool Report(FoldedText folded, ExpressionSyntax? whole)
    {
        foreach (var piece in folded.Pieces)
        {
            _ = piece.Token is { } token && _folded.Add(token);
        }

        var text = folded.ToString();
        var found = false;
        foreach (var match in _matcher.Find(text))
        {
            var parts = folded.CountParts(match.Start, match.End);
            if (folded.PieceAt(match.Start) is not { } head || _allows(text, match))
            {
                continue;
            }

            var isKey = match.Verdict == KeyVerdict.Key;
            found |= isKey;
            if (isKey ? parts > 1 && !IsKeyAlone(text, head, match) : match.Prefix.Environment == KeyEnvironment.Live)
            {
                var chosen = whole is null ? null : Chosen(whole, head);
                var span = parts > 1 ? chosen?.Span ?? head.Span : LocateIn(head, match);
                Add(new KeyFinding(match, span, true, parts, span == chosen?.Span && IsWhole(folded, text, match, span)));
            }
        }

        return found;
    }

    /// <summary>Where an expression chooses between several, the one that holds the piece.</summary>
    private static ExpressionSyntax Chosen(ExpressionSyntax whole, FoldedPiece piece)
    {
        ExpressionSyntax?[] alternatives = whole switch
        {
            ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => [choice.Left, choice.Right],
            SwitchExpressionSyntax choice => [.. choice.Arms.Select(static arm => arm.Expression)],
            _ => [],
        };
        var chosen = Array.Find(alternatives, alternative => alternative!.Span.Contains(piece.Span));
        return chosen is null ? whole : Chosen(chosen, piece);
    }

    /// <summary>True when the piece in which a key begins holds a whole key by itself: that one is reported at its literal.</summary>
    private bool IsKeyAlone(string text, FoldedPiece head, KeyMatch match)
    {
        if (head.Token is null)
        {
            return false;
        }

        foreach (var own in _matcher.Find(text.Substring(head.Start, head.Length)))
        {
            if (own.Start == match.Start - head.Start && own.Verdict == KeyVerdict.Key)
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan LocateIn(FoldedPiece piece, KeyMatch match)
    {
        var searched = 0;
        return piece.Token is { } token
            ? TextTokens.Locate(token, token.ValueText, match with { Start = match.Start - piece.Start }, ref searched)
            : piece.Span;
    }

    /// <summary>True when the expression is the key alone and every part of it is a literal in it.</summary>
    private static bool IsWhole(FoldedText folded, string text, KeyMatch match, TextSpan span)
    {
        foreach (var piece in folded.Pieces)
        {
            if (piece.Token is null || !span.Contains(piece.Span))
            {
                return false;
            }
        }

        return match.Start == 0 && match.Length == text.Length;
    }

    private void Add(KeyFinding finding)
    {
        if (_reported.Add((finding.Span, finding.Match.Verdict)))
        {
            _findings.Add(finding);
        }
    }
}
