using Specwright.Corpus.Inputs;
using Specwright.Corpus.Running;
using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests.Wire;

/// <summary>Every operation of some specs is called, and what it sends is what Microsoft.OpenApi reads in the spec; docs/corpus.md has all specs.</summary>
public sealed class WireRunTests(UnpackedSubset corpus) : IClassFixture<UnpackedSubset>
{
    private static readonly string[] s_features =
    [
        "common-header-parameters", "deep-object-parameters", "form-body", "form-encoding", "form-fields-2", "headers-that-the-client-writes", "json-in-a-parameter",
        "parameters-of-2-0", "parameters-that-are-unions", "parameters-with-lists-inside", "path-parameter-styles", "query-parameter-styles", "read-only-members-of-forms", "servers-of-paths",
    ];

    public static TheoryData<string> Names => [.. s_features];

    [Theory]
    [MemberData(nameof(Names))]
    public void Requests_are_as_the_feature_has_them(string name) => AssertEqual(Path.Combine(Features(), name + ".yaml"));

    [Theory]
    [InlineData("dev/all/petstore3-swagger.yaml")]
    [InlineData("dev/all/redocly-cafe-32.yaml")]
    [InlineData("dev/all/museum.yaml")]
    [InlineData("dev/all/train-travel.yaml")]
    [InlineData("dev/all/typesense.yaml")]
    public void Requests_are_as_the_spec_has_them(string name) => AssertEqual(corpus.PathOf(name));

    private static void AssertEqual(string path)
    {
        var input = SpecInputs.Find(new Arguments { Paths = [path] }).Specs.Single();
        var row = SpecRun.Run(input, new RunOptions(null, RoundTrips: false, SecondOpinion: true, Wire: true), static _ => { });

        Assert.True(row.Wire.Mismatches == 0, string.Join("\n", row.Wire.Failures));
        Assert.True(row.Wire.NotCalled.Count == 0, string.Join("\n", row.Wire.NotCalled.Keys));
        Assert.Equal(row.Methods, row.Wire.Operations);
    }

    private static string Features()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Generator.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine(root!.FullName, "specs", "features");
    }
}
