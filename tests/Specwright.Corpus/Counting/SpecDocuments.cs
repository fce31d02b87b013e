using Specwright.Corpus.Inputs;
using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.Counting;

/// <summary>The OpenAPI documents among the files of a spec, read once more for counting.</summary>
internal static class SpecDocuments
{
    /// <summary>The documents that can be read; several when several stand side by side.</summary>
    public static IReadOnlyList<Document> Of(IReadOnlyList<SpecText> files)
    {
        var doms = files.Select(static file => SpecReader.Read(file.Path, file.GetText(), CancellationToken.None)).ToList();
        return
        [
            .. doms.Where(DocumentReader.IsOpenApi)
                .Select(root => DocumentReader.Read(new SpecFiles(root, doms.Where(dom => dom != root)), new Problems()))
                .OfType<Document>(),
        ];
    }

    /// <summary>The version that a document declares, as it says it.</summary>
    public static string VersionOf(Document document) => (document.Root["openapi"].Exists ? document.Root["openapi"] : document.Root["swagger"]).Text ?? "";
}
