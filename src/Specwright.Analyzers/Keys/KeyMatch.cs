namespace Specwright.Analyzers.Keys;

/// <summary>A key, or the head of one, at a place in a text. Never holds the key itself.</summary>
/// <param name="Prefix">The prefix that matched.</param>
/// <param name="Kind">The kind after the prefix with its underscore, such as <c>sk_</c>, or empty.</param>
/// <param name="Start">Where the prefix begins in the searched text.</param>
/// <param name="Length">Length of prefix and body together, in UTF-16 code units.</param>
/// <param name="Verdict">What it is.</param>
internal readonly record struct KeyMatch(KeyPrefix Prefix, string Kind, int Start, int Length, KeyVerdict Verdict)
{
    /// <summary>Where the match ends.</summary>
    public int End => Start + Length;

    /// <summary>What may be shown of the key: its prefix and kind.</summary>
    public string Shown => Prefix.Literal + Kind;
}
