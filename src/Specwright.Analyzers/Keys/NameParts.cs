namespace Specwright.Analyzers.Keys;

/// <summary>What a text consists of that may be a name.</summary>
internal struct NameParts
{
    /// <summary>How many words, acronyms among them, but no terms.</summary>
    public int Words;

    /// <summary>How many letters the words have together.</summary>
    public int Letters;

    /// <summary>How many of the words are acronyms.</summary>
    public int Acronyms;

    /// <summary>How many terms such as <c>http2</c>.</summary>
    public int Terms;

    /// <summary>How many pairs of letters no English word has.</summary>
    public int ForeignPairs;

    /// <summary>True when a word begins with a capital.</summary>
    public bool HasCapital;

    /// <summary>How many numbers.</summary>
    public int Numbers;
}
