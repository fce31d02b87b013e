using Specwright.Corpus.Inputs;
using Specwright.Corpus.Running;
using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests;

/// <summary>Some real specs of ../shared/corpus, small ones and of every version, on every build; docs/corpus.md has all of them.</summary>
public sealed class CorpusSubsetTests(UnpackedSubset corpus) : IClassFixture<UnpackedSubset>
{
    public static TheoryData<string> Specs => [.. UnpackedSubset.Specs];

    public static TheoryData<string> Folders => [.. UnpackedSubset.Folders];

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_spec_loses_nothing(string name) => AssertPasses(SpecInputs.Find(new Arguments { Paths = [corpus.PathOf(name)] }));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_spec_of_many_files_loses_nothing(string name) => AssertPasses(SpecInputs.Find(new Arguments { MultiFolders = [corpus.PathOf(name)] }));

    [Fact]
    public void Documents_that_are_invalid_on_purpose_yield_problems_and_never_a_crash() => AssertPasses(SpecInputs.Find(new Arguments { Paths = [corpus.PathOf("kin-openapi")] }));

    private static void AssertPasses(SpecInputs inputs)
    {
        Assert.NotEmpty(inputs.Specs);
        foreach (var input in inputs.Specs)
        {
            var row = SpecRun.Run(input, new RunOptions(null, RoundTrips: true, SecondOpinion: false), static _ => { });

            Assert.True(row.Passed, string.Join("\n", [input.Name, .. row.CompilerFindings.Concat(row.Problems.Where(static problem => problem.IsCrash)).Select(static finding => finding.ToString()), .. row.Unexplained, .. row.RoundTrips.Differences]));
        }
    }
}
