using Specwright.Corpus.Reports;
using Specwright.Corpus.Running;
using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests.Running;

/// <summary>What a spec holds is compared with what was generated; only what a problem names may be missing.</summary>
public sealed class ComparisonTests
{
    private const int PostLine = 9;

    [Fact]
    public void Everything_there_passes()
    {
        var row = Compare([("GET", "/pets"), ("POST", "/pets")], ["Pet"]);

        Assert.True(row.Passed);
        Assert.Equal((2, 2, 1, 1, 1), (row.Counts.Operations, row.Methods, row.Counts.Webhooks, row.WebhookTypes, row.Counts.Schemas));
    }

    [Fact]
    public void A_lost_operation_fails()
    {
        var row = Compare([("GET", "/pets")], ["Pet"]);

        Assert.False(row.Passed);
        Assert.Equal(["POST /pets"], row.Unexplained);
    }

    [Theory]
    [InlineData("shop.yaml", PostLine, "It is left out.")]
    [InlineData("", 0, "'POST /pets' is left out.")]
    public void A_lost_operation_that_a_problem_names_passes(string file, int line, string message)
    {
        var row = Compare([("GET", "/pets")], ["Pet"], new Finding("SPW1021", "Info", file, line, 1, line, message));

        Assert.True(row.Passed);
        Assert.Equal(["POST /pets"], row.Explained);
    }

    [Fact]
    public void A_problem_elsewhere_explains_nothing() =>
        Assert.False(Compare([("GET", "/pets")], ["Pet"], new Finding("SPW1021", "Info", "shop.yaml", 1, 1, 1, "Something else.")).Passed);

    [Fact]
    public void A_method_without_an_operation_fails() =>
        Assert.Equal(["no operation: PUT /pets"], Compare([("GET", "/pets"), ("POST", "/pets"), ("PUT", "/pets")], ["Pet"]).Unexplained);

    [Fact]
    public void A_webhook_without_a_type_fails() =>
        Assert.Equal(["POST petAdded"], Compare([("GET", "/pets"), ("POST", "/pets")], []).Unexplained);

    private static SpecRow Compare((string, string)[] methods, string[] schemas, params Finding[] problems)
    {
        using var folder = new SpecFolder();
        var text = new Corpus.Inputs.SpecText(folder.Write("shop.yaml", SpecFolder.Shop), "shop.yaml");
        return Comparison.Compare(new SpecRow { Name = "shop", Problems = problems }, Corpus.Counting.SpecDocuments.Of([text]), new GeneratedSurface(methods, schemas, 1));
    }
}
