using System.Text.RegularExpressions;
using Specwright.Generator.Inputs;

namespace Specwright.Generator.Tests.Architecture;

/// <summary>The options of an <c>OpenApiSdk</c> item are named in four places, which agree.</summary>
public sealed partial class OptionTableTests
{
    [Fact]
    public void The_table_in_the_README_names_exactly_the_options_that_exist() =>
        Assert.Equal(Sorted(SpecOptionNames.All), Sorted(Rows().SelectMany(static row => Code().Matches(row).Select(static match => match.Groups[1].Value))));

    [Fact]
    public void The_package_shows_exactly_these_to_the_compiler()
    {
        var shown = Visible().Matches(Text("src", "Specwright", "build", "Specwright.props")).Select(static match => match.Groups[1].Value);

        Assert.Equal(Sorted(SpecOptionNames.All), Sorted(shown.Except(["Spec", "Kind"])));
    }

    [Fact]
    public void The_package_takes_exactly_these_from_the_item()
    {
        var taken = Taken().Matches(Text("src", "Specwright", "build", "Specwright.targets")).Select(static match => (match.Groups[1].Value, match.Groups[2].Value)).ToList();

        Assert.All(taken, static pair => Assert.Equal(pair.Item1, pair.Item2));
        Assert.Equal(Sorted(SpecOptionNames.All), Sorted(taken.Select(static pair => pair.Item1)));
    }

    // The first column of the table of metadata.
    private static IEnumerable<string> Rows() => Text("README.md").Split('\n')
        .SkipWhile(static line => !line.StartsWith("| Metadata |", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(static line => line.StartsWith('|'))
        .Select(static line => line.Split('|')[1]);

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);

    private static string Text(params string[] path) => File.ReadAllText(Path.Combine(Repository.Folder(), Path.Combine(path)));

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("""CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="Specwright(\w+)" """)]
    private static partial Regex Visible();

    [GeneratedRegex("""Specwright(\w+)="[^"]*%\((\w+)\)""")]
    private static partial Regex Taken();
}
