using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Specwright.Analyzers.Scopes;

/// <summary>Writes the little JSON that a report is.</summary>
internal static class JsonText
{
    /// <summary>A string.</summary>
    public static string Of(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (char.IsControl(c) || char.IsSurrogate(c))
            {
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        return json.Append('"').ToString();
    }

    /// <summary>An array of strings in one line.</summary>
    public static string Of(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Of)) + "]";

    /// <summary>The items of an array, each in a line of its own.</summary>
    public static string Lines(IEnumerable<string> items, int indent)
        => string.Join(",", items.Select(item => "\n" + new string(' ', indent) + item));
}
