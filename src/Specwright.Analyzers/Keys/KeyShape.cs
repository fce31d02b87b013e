using System;

namespace Specwright.Analyzers.Keys;

/// <summary>Judges what follows a key prefix. The order of the questions is the order of the rules in docs/rules/SPW2001.md.</summary>
internal static class KeyShape
{
    private const int ShortestShort = 4;
    private const int ShortestGroup = 4;

    /// <summary>Judges the text behind <paramref name="prefix"/>, which stands at <paramref name="start"/>.</summary>
    public static KeyMatch Judge(string text, int start, KeyPrefix prefix)
    {
        var bodyStart = start + prefix.Literal.Length;
        var bodyEnd = bodyStart;
        while (bodyEnd < text.Length && IsBodyCharacter(text[bodyEnd], prefix.Charset))
        {
            bodyEnd++;
        }

        var kind = KindAt(text, bodyStart, bodyEnd, prefix);
        var verdict = bodyEnd - bodyStart - kind.Length is var length && (length == 0 || length > MaxBody(prefix))
            ? KeyVerdict.None
            : JudgeBody(text.Substring(bodyStart + kind.Length, length), prefix, IsCutOff(text, bodyEnd));
        return new KeyMatch(prefix, kind, start, bodyEnd - start, verdict);
    }

    private static KeyVerdict JudgeBody(string body, KeyPrefix prefix, bool isCutOff)
    {
        var random = RandomPart(body, prefix.Charset, out var isWholeBody);
        if (random.Length == 0 || random.Length > prefix.MaxLength || Placeholders.Occur(body))
        {
            return KeyVerdict.None;
        }

        if (random.Length < prefix.MinLength && isCutOff)
        {
            return KeyVerdict.None;
        }

        if (!Randomness.HasDigit(random) && !Randomness.HasMixedCase(random))
        {
            return KeyVerdict.None;
        }

        if (NameShape.Matches(random) || Randomness.IsAlphabetRun(random) || Randomness.IsRepetition(random) || Randomness.IsTimestamp(random))
        {
            return KeyVerdict.None;
        }

        return JudgeLength(random, prefix, isWholeBody);
    }

    private static KeyVerdict JudgeLength(string random, KeyPrefix prefix, bool isWholeBody)
    {
        if (random.Length >= prefix.MinLength)
        {
            if (Randomness.Entropy(random) < Randomness.MinEntropy)
            {
                return KeyVerdict.None;
            }

            return prefix.HasChecksum && !KeyChecksum.Holds(random) ? KeyVerdict.Short : KeyVerdict.Key;
        }

        return random.Length >= ShortestShort && isWholeBody && Randomness.HasDigit(random) ? KeyVerdict.Short : KeyVerdict.None;
    }

    /// <summary>A body may carry segments around its random part; far longer text is data, not a key.</summary>
    private static int MaxBody(KeyPrefix prefix) => prefix.MaxLength * 2;

    private static string KindAt(string text, int start, int end, KeyPrefix prefix)
    {
        foreach (var kind in prefix.Kinds)
        {
            if (start + kind.Length < end && text[start + kind.Length] == '_' && AsciiText.StartsWithAt(text, start, kind))
            {
                return text.Substring(start, kind.Length + 1);
            }
        }

        return "";
    }

    /// <summary>The longest segment of letters and digits; a GUID, and the alphabets that contain the separators, count as one segment.</summary>
    private static string RandomPart(string body, KeyCharset charset, out bool isWholeBody)
    {
        isWholeBody = true;
        if (charset is KeyCharset.Base64Url or KeyCharset.Base64 || IsGuid(body))
        {
            return body.Trim('_', '-', '=');
        }

        var longest = "";
        var segments = body.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        foreach (var segment in segments)
        {
            longest = segment.Length > longest.Length ? segment : longest;
        }

        if (longest.Length < KeyPrefix.DefaultMinLength && AreGroups(segments))
        {
            return string.Concat(segments);
        }

        isWholeBody = segments.Length == 1;
        return charset == KeyCharset.Hex && !IsHex(longest) ? "" : longest;
    }

    /// <summary>True for the groups of equal length in which people write long codes, each with a digit and some with letters.</summary>
    private static bool AreGroups(string[] segments)
    {
        var hasLetter = false;
        foreach (var segment in segments)
        {
            if (segment.Length < ShortestGroup || segment.Length != segments[0].Length || !Randomness.HasDigit(segment))
            {
                return false;
            }

            foreach (var c in segment)
            {
                hasLetter |= AsciiText.IsLetter(c);
            }
        }

        return hasLetter && segments.Length > 1;
    }

    private static readonly char[] s_separators = ['_', '-'];

    private static bool IsGuid(string body) => body.Length == 36 && Guid.TryParseExact(body, "D", out _);

    private static bool IsHex(string text)
    {
        foreach (var c in text)
        {
            if (!AsciiText.IsHexDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBodyCharacter(char c, KeyCharset charset)
        => AsciiText.IsLetterOrDigit(c) || c is '_' or '-' || (charset == KeyCharset.Base64 && c is '+' or '/' or '=');

    /// <summary>True where the author, a template or a regular expression goes on instead of the key.</summary>
    private static bool IsCutOff(string text, int end)
    {
        if (end >= text.Length)
        {
            return false;
        }

        return "…*<{[(\\$%+?•".IndexOf(text[end]) >= 0 || text[end] == UnknownText.Mark || AsciiText.StartsWithAt(text, end, "...");
    }
}
