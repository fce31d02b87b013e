using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Specwright.Analyzers.Keys;

/// <summary>Finds keys in text: an ordinal search for each prefix, then a judgement of what follows. Immutable, no regular expressions.</summary>
internal sealed class KeyMatcher
{
    private static readonly List<PrefixHit> s_none = [];

    public KeyMatcher(IEnumerable<KeyPrefix> prefixes)
    {
        // At one place the longest prefix wins, so that a prefix with its kind beats the one without.
        Prefixes = prefixes.OrderByDescending(static p => p.Literal.Length).ThenBy(static p => p.Literal, StringComparer.Ordinal).ToImmutableArray();
        Gate = new PieceGate(this);
    }

    /// <summary>The prefixes, longest first.</summary>
    public ImmutableArray<KeyPrefix> Prefixes { get; }

    /// <summary>Tells which literals could be a piece of a key with these prefixes.</summary>
    public PieceGate Gate { get; }

    /// <summary>All places where a prefix stands, in order, whatever follows it.</summary>
    public List<PrefixHit> FindPrefixes(string text)
    {
        var hits = s_none;
        foreach (var prefix in Prefixes)
        {
            var at = text.IndexOf(prefix.Literal, StringComparison.Ordinal);
            while (at >= 0)
            {
                hits = ReferenceEquals(hits, s_none) ? [] : hits;
                hits.Add(new PrefixHit(at, prefix));
                at = text.IndexOf(prefix.Literal, at + prefix.Literal.Length, StringComparison.Ordinal);
            }
        }

        if (hits.Count > 1)
        {
            hits.Sort();
        }

        return hits;
    }

    /// <summary>All keys and shortened keys in a text, in order and not overlapping.</summary>
    public ImmutableArray<KeyMatch> Find(string text)
    {
        var hits = FindPrefixes(text);
        return hits.Count == 0 ? ImmutableArray<KeyMatch>.Empty : Judge(text, hits);
    }

    /// <summary>Judges one hit; null where the prefix is the tail of a longer word or no key follows.</summary>
    public static KeyMatch? Judge(string text, PrefixHit hit)
    {
        if (!IsWordStart(text, hit.Position))
        {
            return null;
        }

        var match = KeyShape.Judge(text, hit.Position, hit.Prefix);
        return match.Verdict == KeyVerdict.None ? null : match;
    }

    private static ImmutableArray<KeyMatch> Judge(string text, List<PrefixHit> hits)
    {
        var matches = ImmutableArray.CreateBuilder<KeyMatch>();
        int from = 0, lastPosition = -1;
        foreach (var hit in hits)
        {
            if (hit.Position < from || hit.Position == lastPosition)
            {
                continue;
            }

            lastPosition = hit.Position;
            if (Judge(text, hit) is { } match)
            {
                matches.Add(match);
                from = match.End;
            }
        }

        return matches.ToImmutable();
    }

    /// <summary>True unless a letter or digit stands before; the end of an escape such as <c>\n</c> or <c>%20</c> is no such letter.</summary>
    private static bool IsWordStart(string text, int position)
    {
        if (position == 0 || !AsciiText.IsLetterOrDigit(text[position - 1]))
        {
            return true;
        }

        return EndsEscape(text, position, '\\', 1, static c => "nrtbfve0".IndexOf(c) >= 0)
            || EndsEscape(text, position, '%', 2, AsciiText.IsHexDigit)
            || (EndsEscape(text, position, 'u', 4, AsciiText.IsHexDigit) && position >= 6 && text[position - 6] == '\\');
    }

    private static bool EndsEscape(string text, int position, char mark, int length, Func<char, bool> isPart)
    {
        if (position <= length || text[position - length - 1] != mark)
        {
            return false;
        }

        for (var i = position - length; i < position; i++)
        {
            if (!isPart(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
