using System.Globalization;
using System.Text.RegularExpressions;
using CloudNexus.Sdk.Tests.Support;

namespace CloudNexus.Sdk.Tests;

/// <summary>The table of behaviours is whole, and every test that it names exists.</summary>
public sealed class BehaviourTests
{
    [Fact]
    public void No_row_is_missing_and_none_is_there_twice()
    {
        var expected = new[] { ("X", 10), ("S0", 52), ("S1", 47), ("S2", 37), ("S3", 42), ("S4", 42) }
            .SelectMany(static group => Enumerable.Range(1, group.Item2).Select(number => $"{group.Item1}-{number.ToString("00", CultureInfo.InvariantCulture)}"));

        Assert.Equal(expected, BehaviourRow.All().Select(static row => row.Id));
    }

    [Fact]
    public void A_row_that_is_proved_names_its_test_and_one_that_is_open_does_not()
    {
        Assert.All(BehaviourRow.All(), static row => Assert.Contains(row.State, (string[])["proved", "partly", "open", "nothing"]));
        Assert.All(BehaviourRow.All(), static row => Assert.True(row.State is "proved" or "partly" == row.Tests.Count > 0, row.Id));
    }

    [Fact]
    public void What_holds_across_the_documents_is_proved()
    {
        Assert.All(BehaviourRow.All().Where(static row => row.Id.StartsWith("X-0", StringComparison.Ordinal)), static row => Assert.Equal("proved", row.State));
    }

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var missing = BehaviourRow.All().SelectMany(static row => row.Tests).Distinct().Where(static test => !Exists(test));

        Assert.Equal([], missing);
    }

    [Fact]
    public void A_test_that_does_not_exist_is_noticed()
    {
        Assert.True(Exists("BehaviourTests.A_test_that_does_not_exist_is_noticed"));
        Assert.False(Exists("BehaviourTests.A_test_that_nobody_wrote"));
        Assert.False(Exists("NoTests.No_row_is_missing_and_none_is_there_twice"));
    }

    private static bool Exists(string test)
    {
        var parts = Regex.Match(test, @"^(?:(?<project>[\w.]+)/)?(?<class>\w+)\.(?<method>\w+)$");
        var project = Path.Combine(Repository.Root, "tests", parts.Groups["project"] is { Success: true } named ? named.Value : "CloudNexus.Sdk.Tests");
        return parts.Success && Directory.Exists(project) && Directory
            .EnumerateFiles(project, parts.Groups["class"].Value + ".cs", SearchOption.AllDirectories)
            .Any(file => Regex.IsMatch(File.ReadAllText(file), $@"public (async Task|void|Task) {parts.Groups["method"].Value}\("));
    }
}
