using Specwright.Generator.Reading;

namespace Specwright.Corpus.Counting;

/// <summary>What generated code calls a schema that is not among the reusable ones.</summary>
internal static class SchemaNames
{
    /// <summary>Its place in its file, or the file's name where it is the whole file.</summary>
    public static string Of(Node schema) => schema.Pointer.Length > 0 ? schema.Pointer : Path.GetFileName(schema.Dom.Path);
}
