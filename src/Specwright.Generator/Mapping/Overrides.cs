using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>Names that vendor extensions give.</summary>
internal static class Overrides
{
    private static readonly string[] s_ignoring = ["x-internal", "x-speakeasy-ignore", "x-fern-ignore", "x-specwright-ignore"];
    private static readonly string[] s_names = ["x-specwright-name", "x-speakeasy-name-override", "x-fern-property-name", "x-fern-type-name", "x-fern-sdk-method-name", "x-ms-client-name", "x-csharp-name"];

    /// <summary>The PascalCase name that an extension gives to a node; null when none does.</summary>
    public static string? NameOf(Node node)
    {
        foreach (var extension in s_names)
        {
            if (node[extension].StringOrNull is { Length: > 0 } name)
            {
                return Identifiers.Pascal(name);
            }
        }

        return null;
    }

    /// <summary>Whether an extension says that a node is not for the SDK's users.</summary>
    public static bool IsIgnored(Node node) => IgnoringExtension(node).Exists;

    /// <summary>The extension that says so; missing when none does.</summary>
    public static Node IgnoringExtension(Node node)
    {
        foreach (var extension in s_ignoring)
        {
            if (node[extension].Boolean == true)
            {
                return node[extension];
            }
        }

        return default;
    }
}
