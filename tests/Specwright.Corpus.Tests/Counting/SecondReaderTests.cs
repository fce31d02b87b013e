using Specwright.Corpus.Counting;
using Specwright.Corpus.Inputs;
using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests.Counting;

/// <summary>Microsoft.OpenApi is asked, and what it cannot answer is said.</summary>
public sealed class SecondReaderTests
{
    [Fact]
    public void Yaml_is_read_as_json() => Assert.Equal(new SecondOpinion(2, 1, ""), Count(("shop.yaml", SpecFolder.Shop)));

    [Fact]
    public void References_to_other_files_are_followed_where_files_belong_together() => Assert.Equal(
        1,
        Count(("shop.yaml", "openapi: 3.0.0\ninfo: {title: Shop, version: '1'}\npaths:\n  /a:\n    get:\n      responses: {'200': {$ref: 'ok.yaml'}}\n"), ("ok.yaml", "description: ok")).Operations);

    [Fact]
    public void Whatever_it_throws_is_a_note()
    {
        var opinion = Count(("shop.yaml", "[a"));

        Assert.Null(opinion.Operations);
        Assert.NotEqual("", opinion.Note);
    }

    private static SecondOpinion Count(params (string Name, string Text)[] files)
    {
        using var folder = new SpecFolder();
        files.ToList().ForEach(file => folder.Write(file.Name, file.Text));
        return SecondReader.Read(new SpecInput("shop", "", folder.Path, [.. files.Select(static file => file.Name)], files.Length > 1), [files[0].Name]).Opinion;
    }
}
