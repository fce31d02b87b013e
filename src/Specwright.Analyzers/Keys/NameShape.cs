namespace Specwright.Analyzers.Keys;

/// <summary>Recognises names: lower-case, PascalCase and camelCase words that could be English, with at most one acronym and a short number at the end.</summary>
internal static class NameShape
{
    private const int LongestNumber = 2;
    private const int LongestAcronym = 5;
    private const int ShortestWord = 3;
    private const int AverageWord = 4;

    /// <summary>A single word with a number needs this many letters, so that <c>abc12</c> is not taken for one.</summary>
    private const int ShortestNumbered = 7;

    /// <summary>For each letter from a to z, the letters that follow it in English words. Random text leaves these within a few letters.</summary>
    private static readonly string[] s_followers =
    [
        "bcdefghijklmnpqrstuvwxyz", "abcdehijlmorstuvy", "aceghiklnoqrstuy", "abdegijlmnoprsuvwy", "abcdefghijklmnopqrstuvwxyz",
        "aefilorstuy", "aeghilmnorsuy", "aeilmnortuy", "abcdefgklmnopqrstuvxz", "aeiou", "aehilnorsvwy", "abcdefghiklmnoprstuvwy",
        "abeilmnopsuy", "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz", "abehilmoprstuy", "u", "abcdefghiklmnopqrstuvwy",
        "abcefghiklmnopqrstuwy", "abcefhilmnoprstuwyz", "abcdefgiklmnoprstvxz", "aeiouy", "abehilnorst", "aceghioptuvy", "abcdehilmnopqstw", "aeiouyz",
    ];

    /// <summary>True when the text, made of letters and digits, reads as a name.</summary>
    public static bool Matches(string text)
    {
        var letters = text.Length;
        while (letters > 0 && AsciiText.IsDigit(text[letters - 1]))
        {
            letters--;
        }

        if (text.Length - letters > LongestNumber)
        {
            return false;
        }

        int words = 0, acronyms = 0, at = 0;
        while (at < letters)
        {
            var end = WordEnd(text, at, letters);
            if (IsAcronym(text, at, end))
            {
                acronyms++;
            }
            else if (!CouldBeEnglish(text, at, end))
            {
                return false;
            }

            words++;
            at = end;
        }

        return acronyms <= 1 && words > acronyms && letters >= AverageWord * words
            && (words > 1 || letters == text.Length || letters >= ShortestNumbered);
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

    private static bool CouldBeEnglish(string text, int start, int end)
    {
        var hasVowel = false;
        for (var i = start; i < end; i++)
        {
            var letter = AsciiText.ToLower(text[i]);
            if (!AsciiText.IsLower(letter)
                || (i + 1 < end && s_followers[letter - 'a'].IndexOf(AsciiText.ToLower(text[i + 1])) < 0))
            {
                return false;
            }

            hasVowel |= letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
        }

        return hasVowel && (end - start >= ShortestWord || IsParticle(text, start, end));
    }
}
