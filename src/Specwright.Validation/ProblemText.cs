using System.Text;
using Specwright.Analyzers.Keys;

namespace Specwright.Validation;

/// <summary>Makes a message of a library, which may quote the spec, fit for a diagnostic: one line, not too long, without keys.</summary>
internal static class ProblemText
{
    private const int Longest = 400;
    private static readonly KeyMatcher s_keys = new(BuiltInKeys.All);

    public static string Clean(string message)
    {
        var text = new StringBuilder();
        var from = 0;
        foreach (var key in s_keys.Find(message))
        {
            text.Append(message, from, key.Start - from).Append(key.Shown).Append('…');
            from = key.End;
        }

        text.Append(message, from, message.Length - from);
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' ? ' ' : text[i];
        }

        return (text.Length > Longest ? text.ToString(0, Longest) + "…" : text.ToString()).Trim();
    }
}
