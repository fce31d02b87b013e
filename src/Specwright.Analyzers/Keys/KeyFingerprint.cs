using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Specwright.Analyzers.Keys;

/// <summary>The first eight hexadecimal digits of a key's SHA-256: enough to allow one key, useless to find it.</summary>
internal static class KeyFingerprint
{
    private const int Bytes = 4;

    public static string Of(string key)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(key));
        var text = new StringBuilder(Bytes * 2);
        for (var i = 0; i < Bytes; i++)
        {
            text.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
