using System.Globalization;
using System.Text;

namespace Specwright.Generator.Model;

/// <summary>
/// Text that a spec's author wrote. It is untrusted: it never reaches generated code as it is, only through one of the exits
/// below, each of which is safe for every UTF-16 text.
/// </summary>
internal readonly record struct SpecText(string Raw)
{
    /// <summary>The longest documentation text that is copied, in UTF-16 code units.</summary>
    public const int MaxDocLength = 4_000;

    private const int MaxCommentLength = 200;

    private string Content => Raw ?? "";

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Raw);

    /// <summary>A C# string literal, quotes included, that has exactly this value.</summary>
    public string ToLiteral()
    {
        var text = new StringBuilder(Content.Length + 2).Append('"');
        foreach (var c in Content)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                >= ' ' and <= '~' => text.Append(c),
                _ when IsPlainLetter(c) => text.Append(c),
                _ => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>A C# literal of the 64-bit integer that this is.</summary>
    /// <exception cref="FormatException">It is no such integer.</exception>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public string ToInt64Literal() =>
        long.Parse(Content, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    /// <summary>A C# literal: true for the text <c>true</c>, false for any other.</summary>
    public string ToBooleanLiteral() => Content == "true" ? "true" : "false";

    /// <summary>
    /// The lines of a documentation comment, XML-escaped, without characters that end a comment line or that XML refuses.
    /// </summary>
    public IEnumerable<string> ToDocLines()
    {
        var line = new StringBuilder();
        var content = Truncated();
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
            }
            else if (i + 1 < content.Length && char.IsSurrogatePair(c, content[i + 1]))
            {
                line.Append(c).Append(content[++i]);
            }
            else
            {
                AppendEscaped(line, c);
            }
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>One line of a <c>//</c> comment: no line end of any kind, nothing unprintable, at most 200 characters.</summary>
    public string ToComment()
    {
        var text = new StringBuilder();
        foreach (var c in Content.Length <= MaxCommentLength ? Content : Content.Substring(0, MaxCommentLength) + "…")
        {
            text.Append(IsUnprintable(c) || c is '\u2028' or '\u2029' ? '\uFFFD' : c);
        }

        return text.ToString().Trim();
    }

    /// <summary>Refuses to print: spec text leaves through the exits above only.</summary>
    public override string ToString() => throw new InvalidOperationException("Spec text leaves through ToLiteral, ToInt64Literal, ToDocLines or ToComment.");

    private string Truncated()
    {
        var content = Content.Replace("\r\n", "\n");
        if (content.Length <= MaxDocLength)
        {
            return content;
        }

        var end = char.IsHighSurrogate(content[MaxDocLength - 1]) ? MaxDocLength - 1 : MaxDocLength;
        return content.Substring(0, end) + "…";
    }

    private static void AppendEscaped(StringBuilder line, char c)
    {
        _ = c switch
        {
            '&' => line.Append("&amp;"),
            '<' => line.Append("&lt;"),
            '>' => line.Append("&gt;"),
            '\t' => line.Append("    "),
            '\u00A0' => line.Append(' '),
            _ when IsUnprintable(c) => line.Append('\uFFFD'),
            _ => line.Append(c),
        };
    }

    private static bool IsPlainLetter(char c) => c < '\uD800' && char.IsLetter(c) && !char.IsControl(c);

    // Pairs of surrogates are copied before this is asked, so a surrogate here stands alone.
    private static bool IsUnprintable(char c) =>
        c < ' ' || c is '\uFFFE' or '\uFFFF' || (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate);
}
