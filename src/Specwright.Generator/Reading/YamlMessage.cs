namespace Specwright.Generator.Reading;

/// <summary>Says what YamlDotNet refuses in words that tell what to do.</summary>
internal static class YamlMessage
{
    /// <summary>The message for the place at an offset.</summary>
    public static string Explain(string message, char[] chars, int offset, int end)
    {
        var c = offset < end ? chars[offset] : '\0';
        if (c == '\t' || message.Contains("tab"))
        {
            return "A tab stands where YAML wants indentation; use spaces.";
        }

        if (c is '@' or '`' && message.Contains("cannot start any token"))
        {
            return $"Text that begins with '{c}' must be in quotes.";
        }

        if (message.Contains("Mapping values are not allowed"))
        {
            return "A ': ' stands inside text, or this line is indented wrongly. Put text that holds ': ' in quotes.";
        }

        return message;
    }
}
