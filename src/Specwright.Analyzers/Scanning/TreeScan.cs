using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>
/// Where in a file's text it is worth looking, found once for all rules. Holds places and no text: nearly every file has none, and then
/// neither its tree nor a copy of its text is asked for again.
/// </summary>
internal sealed class TreeScan
{
    private static readonly List<int> s_none = [];

    private TreeScan(SyntaxTree tree, KeyMatcher matcher, List<PrefixHit> hits, TextPlaces places, List<int> arrays, List<(KeyPrefix Prefix, string Name, int Position)> names)
    {
        Tree = tree;
        Matcher = matcher;
        Hits = hits;
        Escapes = places.Escapes ?? s_none;
        Pieces = Join(hits, Escapes, places.Pieces ?? s_none);
        Arrays = arrays;
        Names = names;
    }

    /// <summary>The file.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The prefixes that were searched for.</summary>
    public KeyMatcher Matcher { get; }

    /// <summary>Where prefixes stand, in order.</summary>
    public IReadOnlyList<PrefixHit> Hits { get; }

    /// <summary>Where escapes stand that a prefix can hide behind, in order.</summary>
    public IReadOnlyList<int> Escapes { get; }

    /// <summary>Where a literal may be a piece of a key, in order.</summary>
    public IReadOnlyList<int> Pieces { get; }

    /// <summary>Where the elements of an array begin to spell a prefix.</summary>
    public IReadOnlyList<int> Arrays { get; }

    /// <summary>Where the names stand in quotes that live keys are kept under, by name.</summary>
    public IReadOnlyList<(KeyPrefix Prefix, string Name, int Position)> Names { get; }

    /// <summary>Searches a file.</summary>
    public static TreeScan Of(SyntaxTree tree, KeyMatcher matcher, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        return new TreeScan(tree, matcher, matcher.FindPrefixes(text), matcher.Gate.Find(text), ArrayScan.Places(text, matcher), KeyVariableScan.Places(text, matcher));
    }

    private static List<int> Join(List<PrefixHit> hits, IReadOnlyList<int> escapes, List<int> pieces)
    {
        if (hits.Count == 0 && escapes.Count == 0)
        {
            return pieces;
        }

        var places = new List<int>(pieces);
        places.AddRange(escapes);
        hits.ForEach(hit => places.Add(hit.Position));
        places.Sort();
        return places;
    }
}
