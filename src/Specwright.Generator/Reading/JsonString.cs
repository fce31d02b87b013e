using System.Globalization;
using System.Text;

namespace Specwright.Generator.Reading;

/// <summary>The text between the quotes of a JSON string, and back.</summary>
internal static class JsonString
{
    /// <summary>The text that is meant. Never fails: an escape that is none stays as it is, half a surrogate pair becomes U+FFFD.</summary>
    public static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c != '\\' || i + 1 == text.Length)
            {
                decoded.Append(c);
                i++;
            }
            else if (text[i + 1] == 'u' && HexOf(text, i + 2) is >= 0 and var unit)
            {
                decoded.Append((char)unit);
                i += 6;
            }
            else
            {
                AppendEscape(decoded, text[i + 1]);
                i += 2;
            }
        }

        return WellFormed(decoded);
    }

    /// <summary>Writes a text as a JSON string, quotes included.</summary>
    public static void Append(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var c in text)
        {
            AppendCharacter(json, c);
        }

        json.Append('"');
    }

    /// <summary>What a character after a backslash stands for, or <c>\0</c> when it may not stand there.</summary>
    public static char Unescape(char c) => c switch
    {
        '"' or '\\' or '/' => c,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => '\0',
    };

    /// <summary>Four hexadecimal digits as a number, or -1.</summary>
    private static int HexOf(string text, int start)
    {
        var value = 0;
        for (var i = start; i < start + 4; i++)
        {
            if (i >= text.Length || !Uri.IsHexDigit(text[i]))
            {
                return -1;
            }

            value = (value * 16) + Uri.FromHex(text[i]);
        }

        return value;
    }

    private static void AppendEscape(StringBuilder decoded, char c)
    {
        var meant = Unescape(c);
        _ = meant == '\0' ? decoded.Append('\\').Append(c) : decoded.Append(meant);
    }

    private static string WellFormed(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else
            {
                text[i] = '\uFFFD';
            }
        }

        return text.ToString();
    }

    private static void AppendCharacter(StringBuilder json, char c)
    {
        _ = c switch
        {
            '"' => json.Append("\\\""),
            '\\' => json.Append("\\\\"),
            '\b' => json.Append("\\b"),
            '\f' => json.Append("\\f"),
            '\n' => json.Append("\\n"),
            '\r' => json.Append("\\r"),
            '\t' => json.Append("\\t"),
            < ' ' => json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            _ => json.Append(c),
        };
    }
}
