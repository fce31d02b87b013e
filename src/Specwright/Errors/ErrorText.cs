using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Specwright;

/// <summary>Makes text from elsewhere fit for a message: short, on one line, without what could forge a log, and without the caller's secrets.</summary>
internal static class ErrorText
{
    private const int MaxLength = 200;

    public static string? Clean(string? text, IReadOnlyList<string> secrets)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        foreach (var secret in secrets)
        {
            text = text!.Replace(secret, "***", StringComparison.Ordinal);
        }

        var clean = new StringBuilder();
        foreach (var c in text!)
        {
            if (clean.Length == MaxLength)
            {
                return clean.Append('…').ToString();
            }

            if (!IsHarmful(c))
            {
                clean.Append(c);
            }
            else if (c is '\n' or '\t' && clean.Length > 0 && clean[clean.Length - 1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>Control characters, and format characters such as the bidirectional ones that turn text around.</summary>
    private static bool IsHarmful(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
