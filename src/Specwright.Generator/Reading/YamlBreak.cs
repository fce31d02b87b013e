namespace Specwright.Generator.Reading;

/// <summary>
/// U+0085, U+2028 and U+2029: line breaks in YAML 1.1 and to YamlDotNet, ordinary characters in YAML 1.2 (section 5.4). So they are
/// exchanged for noncharacters on the way in and back on the way out.
/// </summary>
internal static class YamlBreak
{
    private const char NextLine = '\uFDD0';
    private const char LineSeparator = '\uFDD1';
    private const char ParagraphSeparator = '\uFDD2';

    /// <summary>Whether a character is one of the three.</summary>
    public static bool Is(char c) => c is '\u0085' or '\u2028' or '\u2029';

    /// <summary>What travels for it.</summary>
    public static char ToStandIn(char c) => c switch
    {
        '\u0085' => NextLine,
        '\u2028' => LineSeparator,
        _ => ParagraphSeparator,
    };

    /// <summary>A text with the stand-ins taken out again.</summary>
    public static string Restore(string text)
    {
        foreach (var c in text)
        {
            if (c is >= NextLine and <= ParagraphSeparator)
            {
                return text.Replace(NextLine, '\u0085').Replace(LineSeparator, '\u2028').Replace(ParagraphSeparator, '\u2029');
            }
        }

        return text;
    }
}
