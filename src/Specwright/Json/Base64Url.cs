using System;
using System.Diagnostics.CodeAnalysis;

namespace Specwright.Json;

/// <summary>Base64 with the alphabet for URLs (RFC 4648, section 5), without padding.</summary>
internal static class Base64Url
{
    /// <summary>The bytes of a text; padding and the characters of plain base64 are accepted too.</summary>
    public static bool TryDecode(string text, [NotNullWhen(true)] out byte[]? bytes)
    {
        var plain = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        try
        {
            bytes = Convert.FromBase64String(plain + new string('=', (4 - (plain.Length % 4)) % 4));
            return true;
        }
        catch (FormatException)
        {
            bytes = null;
            return false;
        }
    }

    /// <summary>The text of bytes.</summary>
    public static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
