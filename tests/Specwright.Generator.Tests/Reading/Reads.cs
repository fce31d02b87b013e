using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>Shorthands for the tests of reading.</summary>
internal static class Reads
{
    public static SpecDom Json(string text) => SpecReader.Read("spec.json", SourceText.From(text), CancellationToken.None);

    public static SpecDom Yaml(string text) => SpecReader.Read("spec.yaml", SourceText.From(text), CancellationToken.None);

    /// <summary>The root of a text that must be without errors.</summary>
    public static Node Clean(SpecDom dom)
    {
        Assert.Empty(dom.Errors);
        return dom.Root;
    }

    /// <summary>The only error of a text, which must cover exactly the marked part.</summary>
    public static ReadError ErrorAt(string marked, Func<string, SpecDom> read)
    {
        var expected = Marked.Parse(marked);
        var error = Assert.Single(read(expected.Text).Errors);
        Assert.Equal(expected.Span, error.Span);
        return error;
    }

    /// <summary>Every node of a document, the root first.</summary>
    public static IEnumerable<Node> Walk(Node node)
    {
        yield return node;
        foreach (var child in Children(node).SelectMany(Walk))
        {
            yield return child;
        }
    }

    /// <summary>The values directly inside a node.</summary>
    public static List<Node> Children(Node node)
    {
        var children = new List<Node>();
        foreach (var member in node.Members)
        {
            children.Add(member.Value);
        }

        foreach (var item in node.Items)
        {
            children.Add(item);
        }

        return children;
    }
}
