using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Tests.Incremental;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Features;

/// <summary>Every behaviour has a small spec in specs/features that shows it; these tests hold for all of them.</summary>
public sealed class FeatureSpecTests
{
    // The build of this project lists them.
    private static readonly MetadataReference[] s_netStandard =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "netstandard2.0.references")).Select(static path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<string> Names => [.. FeatureSpec.Names];

    /// <summary>The features that have examples; the others have calls.</summary>
    public static TheoryData<string> WithExamples => [.. FeatureSpec.Names.Where(static name => SpecExamples.In(FeatureSpec.Of(name).Files).Count > 0)];

    public static TheoryData<string> WithCalls => [.. FeatureSpec.Names.Where(static name => FeatureSpec.Of(name).Expected.Calls.Count > 0)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_code_compiles_without_a_warning(string name) => Assert.NotNull(FeatureSpec.Of(name).Sdk.Assembly);

    // One for each kind of generated file, and for what older frameworks lack.
    [Theory]
    [InlineData("string-formats")]
    [InlineData("enum-of-integers")]
    [InlineData("union-without-discriminator")]
    [InlineData("discriminator-in-swagger-2")]
    [InlineData("query-parameters")]
    [InlineData("paging-by-cursor")]
    [InlineData("binary-bodies")]
    [InlineData("scopes")]
    [InlineData("const")]
    public void Its_code_compiles_for_older_frameworks(string name) =>
        GeneratedCode.AssertCompiles(FeatureSpec.Of(name).Run(s_netStandard).Files.Values, s_netStandard);

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_public_surface_is_what_was_verified(string name)
    {
        var spec = FeatureSpec.Of(name);

        var surface = PublicSurface.Of(spec.Sdk.Run.Files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => file.Value));

        Snapshot.MatchFile(surface, spec.Surface);
        GeneratedCode.AssertIsCSharp(PublicSurface.Usings, SourceText.From(surface));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_problems_are_the_expected_ones(string name)
    {
        var spec = FeatureSpec.Of(name);

        Assert.Equal(string.Join("\n", spec.Expected.Problems), string.Join("\n", spec.Sdk.Run.Problems));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_second_run_reads_maps_and_prints_nothing(string name) => Assert.Equal(RunReasons.Cached, FeatureSpec.Of(name).Sdk.Run.Project.Run().Reasons);

    [Theory]
    [MemberData(nameof(WithExamples))]
    public async Task Its_examples_survive_the_model(string name)
    {
        var spec = FeatureSpec.Of(name);
        var checks = 0;
        foreach (var example in SpecExamples.In(spec.Files))
        {
            checks += await RoundTrip.Check(example, spec.Sdk) ? 1 : 0;
        }

        Assert.True(checks > 0 || spec.Expected.Calls.Count > 0, "Nothing that is generated reads an example of this spec, and it has no calls.");
    }

    [Theory]
    [MemberData(nameof(WithCalls))]
    public Task Its_calls_are_right_on_the_wire(string name) => FeatureCallRun.Of(FeatureSpec.Of(name)).Check();

    [Fact]
    public void Every_feature_has_an_example_or_a_call()
    {
        var shown = WithExamples.Concat(WithCalls).Select(static row => row.Data).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(FeatureSpec.Names, FeatureSpec.Names.Where(shown.Contains));
    }
}
