using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>Shorthands for the tests of reading.</summary>
internal static class Reads
{
    public static SpecDom Json(string text) => SpecReader.Read("spec.json", SourceText.From(text), CancellationToken.None);

    public static SpecDom Yaml(string text) => SpecReader.Read("spec.yaml", SourceText.From(text), CancellationToken.None);

    /// <summary>Reads a text that must be without errors.</summary>
    public static Node Clean(SpecDom dom)
    {
        Assert.Empty(dom.Errors);
        return dom.Root;
    }
}
