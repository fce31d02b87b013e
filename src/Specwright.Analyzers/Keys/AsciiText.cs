namespace Specwright.Analyzers.Keys;

/// <summary>ASCII character classes, independent of culture and Unicode tables.</summary>
internal static class AsciiText
{
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsUpper(char c) => (uint)(c - 'A') <= 25;

    public static bool IsLower(char c) => (uint)(c - 'a') <= 25;

    public static bool IsLetter(char c) => IsUpper(c) || IsLower(c);

    public static bool IsLetterOrDigit(char c) => IsDigit(c) || IsLetter(c);

    public static bool IsHexDigit(char c) => IsDigit(c) || (uint)((c | 0x20) - 'a') <= 5;

    /// <summary>The value of a hexadecimal digit; -1 for any other character.</summary>
    public static int HexValue(char c) => IsDigit(c) ? c - '0' : IsHexDigit(c) ? (c | 0x20) - 'a' + 10 : -1;

    public static char ToLower(char c) => IsUpper(c) ? (char)(c | 0x20) : c;

    /// <summary>True where <paramref name="value"/> stands in <paramref name="text"/> at <paramref name="index"/>.</summary>
    public static bool StartsWithAt(string text, int index, string value)
        => index >= 0 && index + value.Length <= text.Length && string.CompareOrdinal(text, index, value, 0, value.Length) == 0;
}
