using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>What is known of an expression's text: known pieces, and a mark for each part that only the running program knows.</summary>
internal sealed class FoldedText
{
    /// <summary>No key is assembled from more text, or more pieces, than this. What doubles itself (<c>k += k</c>) ends here.</summary>
    private const int LongestText = 1 << 14;

    private const int MostPieces = 512;

    private readonly StringBuilder _text = new();
    private readonly List<FoldedPiece> _pieces = [];

    /// <summary>The pieces in order of their place.</summary>
    public IReadOnlyList<FoldedPiece> Pieces => _pieces;

    /// <summary>True while every part is known.</summary>
    public bool IsKnown { get; private set; } = true;

    public void Add(string text, SyntaxNode node, SyntaxToken? token = null, int weight = 1)
    {
        if (_text.Length + text.Length > LongestText || _pieces.Count >= MostPieces)
        {
            AddUnknown();
            return;
        }

        _pieces.Add(new FoldedPiece(_text.Length, text.Length, node, token, weight));
        _text.Append(text);
    }

    /// <summary>Adds text that is no part of its own, such as a separator.</summary>
    public void AddBetween(string text) => _text.Append(text.Length + _text.Length > LongestText ? "" : text);

    public void AddUnknown()
    {
        IsKnown = false;
        if (_text.Length == 0 || _text[_text.Length - 1] != UnknownText.Mark)
        {
            _text.Append(UnknownText.Mark);
        }
    }

    public void Add(FoldedText other)
    {
        if (_text.Length + other._text.Length > LongestText || _pieces.Count + other._pieces.Count > MostPieces)
        {
            AddUnknown();
            return;
        }

        foreach (var piece in other._pieces)
        {
            _pieces.Add(piece with { Start = piece.Start + _text.Length });
        }

        IsKnown &= other.IsKnown;
        _text.Append(other._text);
    }

    /// <summary>Forgets everything, as an assignment does.</summary>
    public void Clear()
    {
        _text.Clear();
        _pieces.Clear();
        IsKnown = true;
    }

    /// <summary>How many parts of the source lie in a span of the text.</summary>
    public int CountParts(int start, int end)
    {
        var parts = 0;
        foreach (var piece in _pieces)
        {
            parts += piece.Start < end && piece.End > start ? piece.Weight : 0;
        }

        return parts;
    }

    /// <summary>The piece at a place of the text; null between pieces.</summary>
    public FoldedPiece? PieceAt(int position)
    {
        foreach (var piece in _pieces)
        {
            if (piece.Start <= position && position < piece.End)
            {
                return piece;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
