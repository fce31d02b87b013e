namespace Specwright.Generator.Reading;

/// <summary>Says what YamlDotNet refuses in words that tell what to do.</summary>
internal static class YamlMessage
{
    private static readonly (string Part, string Message)[] s_messages =
    [
        ("invalid tab", "A tab stands where YAML wants indentation; use spaces."),
        ("tab character", "A tab stands where YAML wants indentation; use spaces."),
        ("found invalid mapping", "A ': ' stands inside text, or this line is indented wrongly. Put text that holds ': ' in quotes."),
        ("Mapping values are not allowed", "A ': ' stands where no member may stand. Check the indentation; put text that holds ': ' in quotes."),
        ("could not find expected ':'", "A ':' is missing after the name that begins here, or this line is indented wrongly."),
        ("did not find expected key", "A member's name is expected here. Check the indentation of this line and the quotes before it."),
        ("did not find expected '-'", "A list item that begins with '- ' is expected here. Check the indentation of this line."),
        ("sequence entries are not allowed", "A list cannot begin here. Put it on a line of its own and check the indentation."),
        ("did not find expected <document", "This belongs to nothing that stands before it. Check the indentation of this line and the quotes before it."),
        ("unexpected end of stream", "The quoted text that begins here does not end; the closing quote is missing."),
        ("unknown escape", "This escape is unknown. Write '\\\\' for a backslash, or put the text in single quotes."),
        ("expected hexadecimal", "This escape lacks hexadecimal digits."),
        ("expected ',' or '}'", "A ',' or '}' is missing before this."),
        ("expected ',' or ']'", "A ',' or ']' is missing before this."),
        ("expected node content", "A value is expected here."),
        ("incompatible YAML document", "This version of YAML is unknown; remove the %YAML line."),
        ("more than one anchor", "A value can carry only one anchor."),
        ("anchor or alias", "The name of this anchor or alias is missing or holds one of []{},."),
        ("wrong indentation", "This quoted text goes on in a line that is not indented deeper than its name: the closing quote is missing, or the indentation."),
    ];

    /// <summary>Whether an exception says where it was refused by its end rather than its beginning.</summary>
    public static bool IsAtEnd(string message) => message.Contains("unknown escape") || message.Contains("expected hexadecimal");

    /// <summary>The message for the place at an offset.</summary>
    public static string Explain(string message, char[] chars, int offset, int end)
    {
        var c = offset < end ? chars[offset] : '\0';
        if (message.Contains("cannot start any token") && c is '@' or '`' or '%')
        {
            return $"Text that begins with '{c}' must stand in quotes.";
        }

        if (c is '\u00A0' or '\u200B' or '\uFEFF')
        {
            return $"The invisible character {ReadText.Show(c)} stands here; replace it by a space or remove it.";
        }

        foreach (var (part, known) in s_messages)
        {
            if (message.Contains(part))
            {
                return known;
            }
        }

        return c == '\t' ? "A tab stands where YAML wants indentation; use spaces." : message;
    }
}
