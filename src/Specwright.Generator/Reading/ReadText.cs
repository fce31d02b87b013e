using System.Globalization;

namespace Specwright.Generator.Reading;

/// <summary>How characters of a file are shown in messages.</summary>
internal static class ReadText
{
    private const int Longest = 60;

    /// <summary>A name, cut when it is long, without characters that would break a line or hide.</summary>
    public static string Shorten(string text)
    {
        var cut = text.Length > Longest ? text.Substring(0, Longest - 1) + "…" : text;
        var shown = cut.ToCharArray();
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = IsPlain(shown[i]) ? shown[i] : '\uFFFD';
        }

        return new string(shown);
    }

    /// <summary>One character: in quotes, or by number when it cannot be seen.</summary>
    public static string Show(char c) => IsPlain(c) && c != ' '
        ? "'" + c + "'"
        : "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsPlain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
