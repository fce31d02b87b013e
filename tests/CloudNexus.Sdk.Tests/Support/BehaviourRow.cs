using System.Text.RegularExpressions;

namespace CloudNexus.Sdk.Tests.Support;

/// <summary>A row of <c>docs/behaviours.md</c>.</summary>
/// <param name="Id">For example S4-15.</param>
/// <param name="State">proved, partly, open or nothing.</param>
/// <param name="Tests">The tests that it names, each <c>Class.Method</c> of this project or <c>Project/Class.Method</c>.</param>
internal sealed partial record BehaviourRow(string Id, string State, IReadOnlyList<string> Tests)
{
    public static IReadOnlyList<BehaviourRow> All() =>
        [.. Row().Matches(Repository.Read("docs", "behaviours.md")).Select(static row => new BehaviourRow(
            row.Groups["id"].Value,
            row.Groups["state"].Value,
            [.. Test().Matches(row.Groups["tests"].Value).Select(static test => test.Groups[1].Value)]))];

    [GeneratedRegex(@"^\| (?<id>\w+-\d+) \|.*\| (?<state>\w+) \| ?(?<tests>[^|]*)\|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Test();
}
