using System.Globalization;
using System.Text;

namespace Specwright.Corpus.Wire;

/// <summary>Percent-encoding, written from RFC 3986 alone.</summary>
internal static class Rfc3986
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string PathCharacters = Unreserved + "!$&'()*+,;=:@/%";

    /// <summary>Encodes everything that is not unreserved (2.3).</summary>
    public static string Encode(string text) => Encode(text, Unreserved);

    /// <summary>Encodes what no path may have (3.3); what is encoded already stays.</summary>
    public static string EncodePath(string text) => Encode(text, PathCharacters);

    /// <summary>Decodes triplets.</summary>
    public static string Decode(string text) => Uri.UnescapeDataString(text);

    /// <summary>The same text with digits in upper case and without triplets of unreserved characters (6.2.2).</summary>
    public static string Normalize(string text)
    {
        var normal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                normal.Append(Unreserved.Contains((char)value, StringComparison.Ordinal) ? ((char)value).ToString() : $"%{value:X2}");
                i += 2;
            }
            else
            {
                normal.Append(text[i]);
            }
        }

        return normal.ToString();
    }

    private static string Encode(string text, string allowed)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            encoded.Append(allowed.Contains((char)value, StringComparison.Ordinal) ? ((char)value).ToString() : $"%{value:X2}");
        }

        return encoded.ToString();
    }
}
