using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.Counting;

/// <summary>What a discriminator's value leads to.</summary>
internal static class MappedSchema
{
    /// <summary>The schema that a value of a mapping names, by reference or by its plain name; missing when there is none.</summary>
    public static Node Of(Document document, Node value) =>
        value.StringOrNull is not { } text ? default
        : document.References.Target(value, text) is { Exists: true } target ? target
        : Named(document, text);

    /// <summary>The reusable schema of a name; missing when there is none.</summary>
    public static Node Named(Document document, string name) => document.Reusable.Schemas.FirstOrDefault(schema => schema.Name == name).Node;
}
