using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Names and documents the values of enums: in the words of vendor extensions, else in their own.</summary>
internal static class EnumNames
{
    private static readonly string[] s_names = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums", "x-specwright-enum-names"];
    private static readonly string[] s_docs = ["x-enum-descriptions", "x-enumDescriptions", "x-speakeasy-enum-descriptions", "x-specwright-enum-descriptions"];

    /// <summary>The C# name that the spec gives to a value; null when it gives none.</summary>
    public static string? Given(EnumValue value, string text, bool isNumber) =>
        (Extension(value, s_names, text)
            ?? value.Owner.Node["x-fern-enum"][text]["name"].StringOrNull
            ?? Entry(value, text)["name"].StringOrNull
            ?? Entry(value, text)["identifier"].StringOrNull
            ?? (isNumber && value.Owner.Const.Exists ? value.Owner.Title : null)) is { Length: > 0 } given
            ? Identifiers.Pascal(given)
            : null;

    /// <summary>What the spec says about a value; null for nothing.</summary>
    public static string? Describe(EnumValue value, string text) =>
        Extension(value, s_docs, text)
        ?? value.Owner.Node["x-fern-enum"][text]["description"].StringOrNull
        ?? Entry(value, text)["description"].StringOrNull
        ?? (value.Owner.Const.Exists ? value.Owner.Node["description"].StringOrNull : null);

    // Lists run beside the values; maps go by value.
    private static string? Extension(EnumValue value, string[] extensions, string text)
    {
        foreach (var extension in extensions)
        {
            var node = value.Owner.Node[extension];
            var entry = node.IsArray ? node.Items.Skip(value.Index).FirstOrDefault() : node[text];
            if (entry.StringOrNull is { Length: > 0 } found)
            {
                return found;
            }
        }

        return null;
    }

    // Lists of objects that repeat the value.
    private static Node Entry(EnumValue value, string text)
    {
        var found = Entry(value.Owner.Node["x-ms-enum"]["values"], text);
        return found.Exists ? found : Entry(value.Owner.Node["x-enum-values"], text);
    }

    private static Node Entry(Node entries, string text)
    {
        foreach (var entry in entries.Items)
        {
            if ((entry["value"].Exists ? entry["value"] : entry["numericValue"]).Text == text)
            {
                return entry;
            }
        }

        return default;
    }
}
