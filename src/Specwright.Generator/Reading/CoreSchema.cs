namespace Specwright.Generator.Reading;

/// <summary>What plain YAML scalars are by the core schema (YAML 1.2.2, section 10.3): <c>no</c> is text and <c>012</c> is twelve.</summary>
internal static class CoreSchema
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>The kind of a plain scalar.</summary>
    public static NodeKind KindOf(string text)
    {
        if (text.Length == 0)
        {
            return NodeKind.Null;
        }

        return text[0] switch
        {
            '~' or 'n' or 'N' when text is "~" or "null" or "Null" or "NULL" => NodeKind.Null,
            't' or 'T' when text is "true" or "True" or "TRUE" => NodeKind.Boolean,
            'f' or 'F' when text is "false" or "False" or "FALSE" => NodeKind.Boolean,
            '-' or '+' or '.' or (>= '0' and <= '9') when NumberText.IsCore(text) => NodeKind.Number,
            _ => NodeKind.String,
        };
    }

    /// <summary>The kind of a scalar that carries a tag; <see langword="null"/> when the tag says nothing about it or its text does not fit.</summary>
    public static NodeKind? KindOf(string tag, string text)
    {
        var plain = KindOf(text);
        return tag switch
        {
            "!" or Prefix + "str" => NodeKind.String,
            Prefix + "null" when plain == NodeKind.Null => plain,
            Prefix + "bool" when plain == NodeKind.Boolean => plain,
            Prefix + "int" or Prefix + "float" when plain == NodeKind.Number => plain,
            _ => null,
        };
    }

    /// <summary>Whether a tag of a collection says only what is plain to see.</summary>
    public static bool IsCollectionTag(string tag) => tag is "!" or Prefix + "map" or Prefix + "seq";
}
