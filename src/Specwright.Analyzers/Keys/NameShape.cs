namespace Specwright.Analyzers.Keys;

/// <summary>Recognises PascalCase and camelCase names: words that could be spoken, with at most one acronym and a short number at the end.</summary>
internal static class NameShape
{
    private const int LongestNumber = 4;
    private const int LongestAcronym = 5;
    private const int LongestConsonants = 4;
    private const int ShortestWord = 3;
    private const int AverageWord = 4;

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
            else if (!CanBeSpoken(text, at, end))
            {
                return false;
            }

            words++;
            at = end;
        }

        return acronyms <= 1 && words > acronyms && letters >= AverageWord * words && (words > 1 || letters == text.Length);
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

    private static bool CanBeSpoken(string text, int start, int end)
    {
        int vowels = 0, consonants = 0;
        for (var i = start; i < end; i++)
        {
            if (!AsciiText.IsLetter(text[i]))
            {
                return false;
            }

            if ("aeiouyAEIOUY".IndexOf(text[i]) >= 0)
            {
                vowels++;
                consonants = 0;
            }
            else if (++consonants > LongestConsonants)
            {
                return false;
            }
        }

        return end - start >= ShortestWord && vowels > 0;
    }
}
