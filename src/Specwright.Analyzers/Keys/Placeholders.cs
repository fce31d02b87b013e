namespace Specwright.Analyzers.Keys;

/// <summary>Words by which people say that this is not a real key.</summary>
internal static class Placeholders
{
    /// <summary>A word this short occurs in random text, so its letters must also agree in case.</summary>
    private const int ShortWord = 6;

    private static readonly string[] s_words =
    [
        "example", "sample", "placeholder", "your", "dummy", "fake", "changeme", "redacted", "insert", "replace", "apikey", "secret",
        "token", "here", "xxxx", "todo", "hidden", "masked", "removed", "invalid", "template", "notreal", "notakey", "foobar", "lorem",
        "mock", "fixme", "omitted", "truncated", "obfuscated", "censored", "password", "snipped", "undefined", "sanitized", "scrubbed",
    ];

    /// <summary>True when the text, read without its <c>_</c> and <c>-</c>, contains a placeholder word.</summary>
    public static bool Occur(string body)
    {
        var letters = body.Replace("_", "").Replace("-", "");
        foreach (var word in s_words)
        {
            if (Contains(letters, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(string text, string word)
    {
        for (var start = 0; start + word.Length <= text.Length; start++)
        {
            if (EqualsIgnoreCase(text, start, word) && (word.Length >= ShortWord || HasOneCase(text, start, word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EqualsIgnoreCase(string text, int start, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (AsciiText.ToLower(text[start + i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for word, WORD and Word.</summary>
    private static bool HasOneCase(string text, int start, int length)
    {
        var upper = AsciiText.IsUpper(text[start + 1]);
        if (upper && !AsciiText.IsUpper(text[start]))
        {
            return false;
        }

        for (var i = start + 2; i < start + length; i++)
        {
            if (AsciiText.IsUpper(text[i]) != upper)
            {
                return false;
            }
        }

        return true;
    }
}
