namespace Specwright.Generator.Reading;

/// <summary>Characters that no valid text file holds.</summary>
internal static class InvalidText
{
    /// <summary>What is wrong with an escape of a surrogate that stands alone.</summary>
    public const string HalfPairEscape = "This escape is half a surrogate pair; it is read as U+FFFD.";

    /// <summary>Whether a character is a control other than tab and line breaks, or what a decoder puts for bytes that are not UTF-8.</summary>
    public static bool IsInvalid(char c) => c < ' ' ? c is not ('\t' or '\n' or '\r') : c is '\u007F' or '\uFFFD';

    /// <summary>What is wrong with a character.</summary>
    public static string Explain(char c) => c == '\uFFFD'
        ? "U+FFFD stands here, which is what bytes that are not valid UTF-8 are read as. Save the file as UTF-8."
        : char.IsSurrogate(c)
        ? "Half a surrogate pair stands here; it is read as U+FFFD. Save the file as UTF-8."
        : $"The control character {ReadText.Show(c)} may not stand here; write it as an escape or remove it.";
}
