using Microsoft.CodeAnalysis.CSharp;
using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Problems;

/// <summary>Generated code needs C# 11: below it, one clear diagnostic stands for a thousand of the compiler's.</summary>
public sealed class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp10)]
    public void Below_csharp_11_there_is_one_error_and_nothing_else(LanguageVersion version)
    {
        var run = Generate(version);

        var problem = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("SPW1020", problem.Id);
        Assert.Contains(version.ToDisplayString(), problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Preview)]
    public void From_csharp_11_on_there_is_an_sdk(LanguageVersion version)
    {
        var run = Generate(version);

        Assert.Empty(run.Result.Diagnostics);
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void Without_a_spec_the_version_does_not_matter() =>
        Assert.Empty(SpecProject.Of([], LanguageVersion.CSharp7_3).Run().Result.Diagnostics);

    private static SpecRun Generate(LanguageVersion version) => SpecProject.Of([new InMemoryFile(ShopSpec.Path, ShopSpec.Text)], version).Run();
}
