using System.Collections.Generic;
using System.Linq;

namespace Specwright.Analyzers.Keys;

/// <summary>
/// Finds the places of literals that could be a piece of a key: those that hold a prefix, end with the head of one, begin with what could be
/// a random part, or are escaped. Looks at text only, so that files without such a place cost neither tree nor semantic model.
/// </summary>
internal sealed class PieceGate
{
    private const int Ascii = 128;
    private const int ShortestTail = 12;
    private const int LongestTail = 200;

    /// <summary>Behind a literal: what the literal holds is not what is used.</summary>
    private const string ReplaceCall = ".Replace(";

    /// <summary>The characters that are looked at. One look into a table, because comparisons with each are guessed wrong half the time in noise such as base64.</summary>
    private static readonly bool[] s_marks = [.. Enumerable.Range(0, Ascii).Select(static c => (char)c is '\\' or '"' or '{' or '}')];

    /// <summary>The characters with which a piece begins behind a mark, or a call on the literal.</summary>
    private static readonly bool[] s_begins = [.. Enumerable.Range(0, Ascii).Select(static c => AsciiText.IsLetterOrDigit((char)c) || (char)c is '_' or '.')];

    private readonly KeyMatcher _matcher;

    /// <summary>The characters with which the head of a prefix ends.</summary>
    private readonly bool[] _ends = new bool[Ascii];

    /// <summary>For each two characters in a row of a prefix, true at <c>first * 128 + second</c>: a quick no for nearly every text.</summary>
    private readonly bool[] _pairs = new bool[Ascii * Ascii];

    public PieceGate(KeyMatcher matcher)
    {
        _matcher = matcher;
        foreach (var prefix in matcher.Prefixes)
        {
            for (var i = 1; i < prefix.Literal.Length; i++)
            {
                _pairs[(prefix.Literal[i - 1] * Ascii) + prefix.Literal[i]] = true;
                _ends[prefix.Literal[i]] = true;
            }
        }
    }

    /// <summary>Looks once at each character. The token at a place need not be a literal; what holds a prefix is not among the places.</summary>
    public TextPlaces Find(string text)
    {
        List<int>? pieces = null, escapes = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] >= Ascii || !s_marks[text[at]])
            {
                continue;
            }

            switch (text[at])
            {
                case '\\':
                    if (EscapeScan.IsAt(text, at))
                    {
                        (escapes ??= []).Add(at);
                    }

                    // What is escaped is neither an escape nor an edge, but for the quote before which a literal may end all the same.
                    at += at + 1 < text.Length && text[at + 1] == '\\' ? 1 : 0;
                    break;
                default:
                    if (IsEdge(text, at))
                    {
                        AddPieces(text, at, ref pieces);
                    }

                    break;
            }
        }

        return new TextPlaces(pieces, escapes);
    }

    /// <summary>True where something of interest may stand before or behind a mark: a text full of quotes is decided by the two characters around each.</summary>
    private bool IsEdge(string text, int at)
        => (at + 1 < text.Length && text[at + 1] is < (char)Ascii and var next && s_begins[next]) || (at > 0 && text[at - 1] is < (char)Ascii and var last && _ends[last]);

    private void AddPieces(string text, int at, ref List<int>? pieces)
    {
        if (text[at] != '}' && EndsWithHead(text, at))
        {
            (pieces ??= []).Add(at - 1);
        }

        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        if (next == '.' && text[at] == '"' && IsReplaced(text, at + 1))
        {
            (pieces ??= []).Add(at);
        }

        if ((AsciiText.IsLetterOrDigit(next) || next == '_') && text[at] != '{' && StartsWithTail(text, at + 1))
        {
            (pieces ??= []).Add(at + 1);
        }
    }

    /// <summary>True where the literal that ends here has <c>Replace</c> called on it.</summary>
    public static bool IsReplaced(string text, int end) => AsciiText.StartsWithAt(text, end, ReplaceCall);

    /// <summary>The same question about a literal's decoded value.</summary>
    public bool IsPiece(string value)
        => EndsWithHead(value, value.Length) || StartsWithTail(value, 0) || _matcher.FindPrefixes(value).Count > 0;

    /// <summary>True when the text before <paramref name="end"/> ends with two or more characters that begin a prefix.</summary>
    private bool EndsWithHead(string text, int end)
    {
        if (end < 2 || text[end - 1] >= Ascii || text[end - 2] >= Ascii || !_pairs[(text[end - 2] * Ascii) + text[end - 1]])
        {
            return false;
        }

        foreach (var prefix in _matcher.Prefixes)
        {
            for (var length = 2; length < prefix.Literal.Length && length <= end; length++)
            {
                if (string.CompareOrdinal(text, end - length, prefix.Literal, 0, length) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool StartsWithTail(string text, int start)
    {
        var hasDigit = false;
        var end = start;
        while (end < text.Length && end - start <= LongestTail && (AsciiText.IsLetterOrDigit(text[end]) || text[end] is '_'))
        {
            hasDigit |= AsciiText.IsDigit(text[end]);
            end++;
        }

        return hasDigit && end - start is >= ShortestTail and <= LongestTail;
    }
}
