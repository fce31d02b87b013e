using Specwright.Corpus.Counting;
using Specwright.Corpus.Inputs;
using Specwright.Generator.OpenApi;

namespace Specwright.Corpus.Tests.Testing;

/// <summary>Reads documents from text.</summary>
internal static class Documents
{
    /// <summary>The one document of a text.</summary>
    public static Document Read(string yaml)
    {
        using var folder = new SpecFolder();
        return SpecDocuments.Of([new SpecText(folder.Write("spec.yaml", yaml), "spec.yaml")]).Single();
    }
}
