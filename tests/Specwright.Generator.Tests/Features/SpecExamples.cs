using System.Text;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Features;

/// <summary>Finds the examples of a spec: of its reusable schemas, and of the JSON bodies of its operations.</summary>
internal static class SpecExamples
{
    /// <summary>The examples of files whose first one is the spec.</summary>
    public static IReadOnlyList<SpecExample> In(IReadOnlyList<string> files)
    {
        var doms = files.Select(static path => SpecReader.Read(path, SourceText.From(File.ReadAllText(path), Encoding.UTF8), TestContext.Current.CancellationToken)).ToList();
        var document = DocumentReader.Read(new SpecFiles(doms[0], doms.Skip(1)), new Diagnostics.Problems());
        return document is null ? [] : [.. OfSchemas(document), .. document.Paths.SelectMany(static item => item.Operations).SelectMany(OfOperation)];
    }

    private static IEnumerable<SpecExample> OfSchemas(Document document)
    {
        foreach (var (name, schema) in document.Reusable.Schemas)
        {
            foreach (var example in Values(document.References.Follow(schema)))
            {
                yield return new SpecExample(JsonPrinter.Print(example), name);
            }
        }
    }

    private static IEnumerable<SpecExample> OfOperation(Operation operation)
    {
        foreach (var example in (operation.RequestBody?.Content ?? []).Where(static mediaType => mediaType.IsJson).Take(1).SelectMany(mediaType => Values(mediaType, operation)))
        {
            yield return new SpecExample(JsonPrinter.Print(example), null, operation.Method, operation.PathItem.Path);
        }

        foreach (var response in operation.Responses.Where(static response => response.IsSuccess))
        {
            foreach (var example in Values(response, operation))
            {
                yield return new SpecExample(JsonPrinter.Print(example), null, operation.Method, operation.PathItem.Path, response.Status);
            }
        }
    }

    private static IEnumerable<Node> Values(Response response, Operation operation) => operation.Document.IsV20
        ? Existing([response.Node["examples"]["application/json"]])
        : response.Content.Where(static mediaType => mediaType.IsJson).Take(1).SelectMany(mediaType => Values(mediaType, operation));

    // A named example may be a reference; its value stands in it.
    private static IEnumerable<Node> Values(MediaType mediaType, Operation operation)
    {
        var named = new List<Node>();
        foreach (var member in mediaType.Node["examples"].Members)
        {
            named.Add(operation.Document.References.Follow(member.Value)["value"]);
        }

        return Existing(named.Append(mediaType.Node["example"]));
    }

    private static IEnumerable<Node> Values(Node schema) => Existing(schema["examples"].Items.Append(schema["example"]));

    private static IEnumerable<Node> Existing(IEnumerable<Node> nodes) => nodes.Where(static node => node.Exists);
}
