using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>The real documents in ../shared/corpus; skipped where they are not.</summary>
public sealed class CorpusTests(UnpackedCorpus corpus) : IClassFixture<UnpackedCorpus>
{
    [Fact]
    public void Real_documents_are_read_without_errors()
    {
        var files = corpus.Files().Where(file => file.Extension is ".json" or ".yaml" or ".yml").ToList();
        var wrong = new List<string>();
        foreach (var file in files)
        {
            var dom = Read(file);
            wrong.AddRange(dom.Errors.Select(error => $"{file.Name}{dom.Text.Lines.GetLinePosition(error.Span.Start)}: {error.Message}"));
            if (dom.Root.IsMissing)
            {
                wrong.Add($"{file.Name}: nothing was read");
            }
        }

        Assert.True(files.Count > 1000, $"Only {files.Count} documents were unpacked.");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Real_json_is_read_as_the_framework_reads_it()
    {
        foreach (var file in corpus.Files().Where(file => file.Extension == ".json" && file.Length < 2_000_000))
        {
            using var expected = JsonDocument.Parse(File.ReadAllBytes(file.FullName));

            AssertSame(expected.RootElement, Read(file).Root);
        }
    }

    private static SpecDom Read(FileInfo file)
    {
        using var stream = file.OpenRead();
        return SpecReader.Read(file.FullName, SourceText.From(stream, Encoding.UTF8), CancellationToken.None);
    }

    private static void AssertSame(JsonElement expected, Node actual)
    {
        if (expected.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in expected.EnumerateObject())
            {
                AssertSame(member.Value, actual[member.Name]);
            }
        }
        else if (expected.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, node) in expected.EnumerateArray().Zip(Reads.Children(actual)))
            {
                AssertSame(item, node);
            }
        }
        else
        {
            Assert.Equal(expected.ValueKind == JsonValueKind.String ? expected.GetString() : expected.GetRawText(), actual.Text);
        }
    }
}
