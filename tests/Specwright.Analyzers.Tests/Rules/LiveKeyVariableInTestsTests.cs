using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2007: test projects that read the live key.</summary>
public sealed class LiveKeyVariableInTestsTests
{
    private const string Source = "using System; class C { string? k = Environment.GetEnvironmentVariable([|\"CN_API_KEY\"|]); string n = \"CN_API_KEY\"; }";

    [Fact]
    public async Task A_test_project_that_reads_the_live_key_gets_an_information()
    {
        var diagnostic = Assert.Single(await Test(Source).WithGlobalOption("build_property.IsTestProject", "true").RunAsync());
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    [Fact]
    public Task Other_projects_are_left_alone()
        => Test(Source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))
            .WithGlobalOption("build_property.IsTestProject", "false").RunAsync();

    private static AnalyzerTest<LiveKeyVariableInTestsAnalyzer> Test(string markup) => new AnalyzerTest<LiveKeyVariableInTestsAnalyzer>("SPW2007").WithSource(markup);
}
