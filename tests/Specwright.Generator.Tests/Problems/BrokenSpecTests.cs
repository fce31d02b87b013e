using Specwright.Generator.Diagnostics;

namespace Specwright.Generator.Tests.Problems;

/// <summary>What is wrong with a spec is said at its line and column, in JSON and YAML, and the rest of the spec still generates.</summary>
public sealed class BrokenSpecTests
{
    // Problems of a project or an overlay, not of a spec: LanguageVersionTests, InternalErrorTests and OverlayTests show them.
    private static readonly SpecRule[] s_elsewhere = [SpecRule.InternalError, SpecRule.LanguageVersion, SpecRule.OverlayNotApplied];

    public static TheoryData<string> Names => [.. BrokenSpec.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_problem_is_reported_at_its_place_and_no_other(string name)
    {
        var spec = BrokenSpec.Read(name);

        var run = spec.Run();

        Assert.Equal(string.Join("\n", spec.Problems), string.Join("\n", run.Problems));
        Assert.NotEmpty(spec.Problems);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rest_still_generates_and_compiles(string name)
    {
        var spec = BrokenSpec.Read(name);

        var run = spec.Run();

        Assert.Equal(spec.Generates, run.Files.Values.Any(static file => file.ToString().Contains("[ApiOperation(\"pings.get\", \"GET\", \"/ping\")]", StringComparison.Ordinal)));
        Assert.Equal(spec.Generates, run.Files.Count > 0);
        run.AssertCompiles();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_second_run_reports_the_same_and_prints_nothing(string name)
    {
        var first = BrokenSpec.Read(name).Run();
        var run = first.Project.Run();

        Assert.Equal(Incremental.RunReasons.Cached, run.Reasons);
        Assert.Equal(first.Problems, run.Problems);
    }

    [Fact]
    public void Every_rule_about_specs_has_a_broken_spec()
    {
        var shown = BrokenSpec.Names.SelectMany(static name => BrokenSpec.Read(name).Problems).Select(static problem => problem[..7]).ToHashSet();
        var rules = Enum.GetValues<SpecRule>().Except(s_elsewhere).Select(static rule => SpecRules.Descriptor(rule).Id);

        Assert.Equal(rules.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }
}
