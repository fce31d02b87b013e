namespace Specwright.Analyzers.Keys;

/// <summary>The checksum <c>crc32-base62-6</c>: the last six characters are the CRC-32 of those before, in base62 with leading zeros.</summary>
internal static class KeyChecksum
{
    private const int Length = 6;
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>True when the random part ends with its own checksum.</summary>
    public static bool Holds(string random)
    {
        if (random.Length <= Length)
        {
            return false;
        }

        var crc = Crc32(random, random.Length - Length);
        for (var i = random.Length - 1; i >= random.Length - Length; i--)
        {
            if (random[i] != Digits[(int)(crc % (uint)Digits.Length)])
            {
                return false;
            }

            crc /= (uint)Digits.Length;
        }

        return true;
    }

    /// <summary>CRC-32 of ISO 3309, polynomial EDB88320 reflected, over ASCII text.</summary>
    private static uint Crc32(string text, int length)
    {
        var crc = uint.MaxValue;
        for (var i = 0; i < length; i++)
        {
            crc ^= (byte)text[i];
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
