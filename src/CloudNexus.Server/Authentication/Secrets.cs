using System.Security.Cryptography;

namespace CloudNexus.Embedded.Authentication;

/// <summary>Random text for keys, tokens and signing secrets; nothing key-shaped stands in source code.</summary>
internal static class Secrets
{
    private const string Alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public static string Hex(int length) => RandomNumberGenerator.GetHexString(length, lowercase: true);

    public static string Base62(int length) => RandomNumberGenerator.GetString(Alphanumeric, length);
}
