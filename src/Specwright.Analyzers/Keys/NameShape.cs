namespace Specwright.Analyzers.Keys;

/// <summary>
/// Recognises names: lower-case, PascalCase and camelCase words that could be English, with at most one acronym, one technical term such as
/// <c>http2</c>, and short numbers.
/// </summary>
internal static class NameShape
{
    private const int MostNumbers = 2;
    private const int LongestNumber = 4;

    /// <summary>The longest number behind a single word: more digits are the tail of a random text.</summary>
    private const int LongestNumberOfWord = 2;

    /// <summary>The letters of a term that ends in a number, such as <c>sha256</c>; it need not be English.</summary>
    private const int LongestTerm = 6;
    private const int LongestAcronym = 5;
    private const int ShortestWord = 3;
    private const int AverageWord = 4;

    /// <summary>A single word with a number needs this many letters, so that <c>abc12</c> is not taken for one.</summary>
    private const int ShortestNumbered = 7;

    /// <summary>A single word behind a term needs more.</summary>
    private const int ShortestBehindTerm = 12;

    /// <summary>Where no capital shows where words begin, numbers alone do, and then words are longer.</summary>
    private const int AverageWordBetweenNumbers = 6;

    /// <summary>For each letter from a to z, the letters that follow it in English words. Random text leaves these within a few letters.</summary>
    private static readonly string[] s_followers =
    [
        "bcdefghijklmnpqrstuvwxyz", "abcdehijlmnorstuvy", "aceghiklnoqrstuy", "abdegijlmnoprsuvwy", "abcdefghijklmnopqrstuvwxyz",
        "aefilorstuy", "aeghilmnorsuy", "aeilmnortuy", "abcdefgklmnopqrstuvxz", "aeiou", "aehilnorsvwy", "abcdefghiklmnoprstuvwy",
        "abeilmnopsuy", "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz", "abehilmoprstuy", "u", "abcdefghiklmnopqrstuvwy",
        "abcefghiklmnopqrstuwy", "abcefhilmnoprstuwyz", "abcdefgiklmnoprstvxz", "aeiouy", "abehilnorst", "aceghioptuvy", "abcdehilmnopqstw", "aeiouyz",
    ];

    /// <summary>So many letters a word, and a name of several words may hold one pair of letters that English lacks, as in Kubernetes.</summary>
    private const int AverageForeignWord = 5;

    /// <summary>True when the text, made of letters and digits, reads as a name.</summary>
    public static bool Matches(string text)
    {
        var parts = default(NameParts);
        for (var at = 0; at < text.Length;)
        {
            var end = PartEnd(text, at);
            if (AsciiText.IsDigit(text[at]))
            {
                parts.Numbers += end - at <= LongestNumber ? 1 : MostNumbers + 1;
            }
            else
            {
                CountWord(ref parts, text, at, end);
            }

            at = end;
        }

        return IsName(parts, text.Length);
    }

    private static void CountWord(ref NameParts parts, string text, int start, int end)
    {
        var isAcronym = IsAcronym(text, start, end);
        var foreign = isAcronym ? 0 : ForeignPairs(text, start, end);
        if (parts.Terms == 0 && foreign > 0 && IsTerm(text, start, end))
        {
            parts.Terms = 1;
            return;
        }

        parts.Acronyms += isAcronym ? 1 : 0;
        parts.ForeignPairs += foreign;
        parts.HasCapital |= AsciiText.IsUpper(text[start]);
        parts.Letters += end - start;
        parts.Words++;
    }

    private static bool IsName(NameParts parts, int length)
    {
        var average = parts.Numbers > 0 && !parts.HasCapital ? AverageWordBetweenNumbers : AverageWord;
        var mayBeForeign = parts is { Words: > 1, HasCapital: true } && parts.Letters >= AverageForeignWord * parts.Words;
        if (parts.Acronyms > 1 || parts.Words <= parts.Acronyms || parts.Numbers > MostNumbers
            || parts.Letters < average * parts.Words || parts.ForeignPairs > (mayBeForeign ? 1 : 0))
        {
            return false;
        }

        return parts.Words > 1 || parts.Numbers == 0
            || (parts.Letters >= (parts.Terms == 1 ? ShortestBehindTerm : ShortestNumbered)
                && (parts.Terms == 1 || length - parts.Letters <= LongestNumberOfWord));
    }

    /// <summary>True for a few letters that no English word has, with a number behind them.</summary>
    private static bool IsTerm(string text, int start, int end)
        => end - start <= LongestTerm && end < text.Length && AsciiText.IsDigit(text[end]);

    private static int PartEnd(string text, int start)
    {
        if (!AsciiText.IsDigit(text[start]))
        {
            return WordEnd(text, start, text.Length);
        }

        var end = start;
        while (end < text.Length && AsciiText.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int WordEnd(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && AsciiText.IsUpper(text[end]))
        {
            end++;
        }

        if (end - start > 1)
        {
            // HTTPClient: the last capital of a run belongs to the word after it.
            return end < limit && AsciiText.IsLower(text[end]) ? end - 1 : end;
        }

        while (end < limit && AsciiText.IsLower(text[end]))
        {
            end++;
        }

        return end == start ? limit : end;
    }

    private static bool IsAcronym(string text, int start, int end)
        => end - start is > 1 and <= LongestAcronym && AsciiText.IsUpper(text[start + 1]);

    /// <summary>The short words that stand inside of names.</summary>
    private static bool IsParticle(string text, int start, int end)
        => text.Substring(start, end - start) is "By" or "Of" or "To" or "In" or "On" or "At" or "Id" or "Is" or "Or" or "No" or "Up" or "As" or "is" or "to" or "on" or "no";

    /// <summary>How many pairs of letters of a word no English word has; many for what is no word at all.</summary>
    private static int ForeignPairs(string text, int start, int end)
    {
        const int NoWord = 100;
        var hasVowel = false;
        var pairs = 0;
        for (var i = start; i < end; i++)
        {
            var letter = AsciiText.ToLower(text[i]);
            if (!AsciiText.IsLower(letter))
            {
                return NoWord;
            }

            pairs += i + 1 < end && s_followers[letter - 'a'].IndexOf(AsciiText.ToLower(text[i + 1])) < 0 ? 1 : 0;
            hasVowel |= letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
        }

        return hasVowel && (end - start >= ShortestWord || IsParticle(text, start, end)) ? pairs : NoWord;
    }
}
