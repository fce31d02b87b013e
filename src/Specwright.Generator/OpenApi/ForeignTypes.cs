using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>Words that are no types of JSON Schema but stand where one should: those of programming languages, formats, and types in capitals.</summary>
internal static class ForeignTypes
{
    private static readonly Dictionary<string, (string? Type, string? Format)> s_meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = ("string", null),
        ["str"] = ("string", null),
        ["text"] = ("string", null),
        ["char"] = ("string", null),
        ["varchar"] = ("string", null),
        ["integer"] = ("integer", null),
        ["int"] = ("integer", null),
        ["int32"] = ("integer", "int32"),
        ["int64"] = ("integer", "int64"),
        ["long"] = ("integer", "int64"),
        ["bigint"] = ("integer", "int64"),
        ["number"] = ("number", null),
        ["numeric"] = ("number", null),
        ["float"] = ("number", "float"),
        ["double"] = ("number", "double"),
        ["decimal"] = ("number", "decimal"),
        ["boolean"] = ("boolean", null),
        ["bool"] = ("boolean", null),
        ["date"] = ("string", "date"),
        ["datetime"] = ("string", "date-time"),
        ["date-time"] = ("string", "date-time"),
        ["uuid"] = ("string", "uuid"),
        ["guid"] = ("string", "uuid"),
        ["uri"] = ("string", "uri"),
        ["url"] = ("string", "uri"),
        ["email"] = ("string", "email"),
        ["object"] = ("object", null),
        ["map"] = ("object", null),
        ["dict"] = ("object", null),
        ["dictionary"] = ("object", null),
        ["array"] = ("array", null),
        ["list"] = ("array", null),
        ["enum"] = (null, null),
    };

    // The types themselves; most schemas name one, and none is worth a text of its own.
    private static readonly string[] s_types = ["string", "object", "integer", "array", "boolean", "number", "null"];

    /// <summary>
    /// What a word in the place of a type means: the type, none where the values say it, and a format where the word names one; null for what
    /// is a type, or says nothing.
    /// </summary>
    public static (string? Type, string? Format)? Meaning(Node type)
    {
        foreach (var known in s_types)
        {
            if (type.TextEquals(known))
            {
                return null;
            }
        }

        return type.Text is { } word && s_meanings.TryGetValue(word, out var meaning) ? meaning : null;
    }
}
