using System;
using System.Text;

namespace Specwright;

/// <summary>Percent-encoding (RFC 3986, section 2.1).</summary>
internal static class PercentEncoding
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string PathLiteral = Unreserved + "!$&'()*+,;=:@";

    // Of the reserved characters these would break the query itself: '&' and '#' end the value, '[' ']' are not allowed, '+' is read as a space.
    private const string QueryReserved = Unreserved + "!$'()*,;=:@/?";

    /// <summary>Encodes everything that is not unreserved.</summary>
    public static string Encode(string value) => Uri.EscapeDataString(value);

    /// <summary>Encodes a query value; with <paramref name="allowReserved"/> leaves what is safe there and triplets that are encoded already.</summary>
    public static string EncodeQuery(string value, bool allowReserved) => allowReserved ? EncodeExcept(value, QueryReserved) : Uri.EscapeDataString(value);

    /// <summary>Encodes a literal part of a path template; what is encoded already stays.</summary>
    public static string EncodePathLiteral(string value) => EncodeExcept(value, PathLiteral);

    /// <summary>Encodes for <c>application/x-www-form-urlencoded</c>, where a space is "+".</summary>
    public static string EncodeForm(string value) => Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal);

    /// <summary>Decodes a query name or value as servers do: "+" is a space.</summary>
    public static string DecodeQuery(string value) => Uri.UnescapeDataString(value.Replace('+', ' '));

    private static string EncodeExcept(string value, string allowed)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (allowed.Contains(c) || (c == '%' && IsTriplet(value, i)))
            {
                text.Append(c);
            }
            else
            {
                var length = char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) ? 2 : 1;
                text.Append(Uri.EscapeDataString(value.Substring(i, length)));
                i += length - 1;
            }
        }

        return text.ToString();
    }

    private static bool IsTriplet(string value, int index) =>
        index + 2 < value.Length && IsHexDigit(value[index + 1]) && IsHexDigit(value[index + 2]);

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
