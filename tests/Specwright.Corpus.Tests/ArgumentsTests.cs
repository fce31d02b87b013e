using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests;

/// <summary>The command line is read as its usage says.</summary>
public sealed class ArgumentsTests
{
    [Fact]
    public void Paths_and_folders_after_multi_are_told_apart()
    {
        using var folder = new SpecFolder();
        var file = folder.Write("shop.yaml", SpecFolder.Shop);

        var arguments = Arguments.Parse([file, "--json", "rows.json", "--multi", folder.Path, "--timeout", "7", "--no-round-trip"]);

        Assert.Equal([file], arguments.Paths);
        Assert.Equal([folder.Path], arguments.MultiFolders);
        Assert.Equal(("rows.json", TimeSpan.FromSeconds(7), false), (arguments.Json, arguments.Timeout, arguments.RoundTrips));
    }

    [Theory]
    [InlineData("No spec is named.")]
    [InlineData("'--jsn' is not an option.", "--jsn")]
    [InlineData("'--json' needs a value.", "--json")]
    [InlineData("'many' is not a number.", "--findings", "many")]
    [InlineData("'missing.yaml' does not exist.", "missing.yaml")]
    public void What_is_wrong_is_said(string message, params string[] args) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Arguments.Parse(args)).Message);
}
