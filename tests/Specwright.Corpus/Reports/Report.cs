namespace Specwright.Corpus.Reports;

/// <summary>What became of all specs.</summary>
/// <param name="Rows">A row per spec.</param>
/// <param name="Skipped">How many files of each folder were no OpenAPI documents.</param>
internal sealed record Report(IReadOnlyList<SpecRow> Rows, IReadOnlyDictionary<string, int> Skipped)
{
    /// <summary>This report with the rows of an earlier one before its own.</summary>
    public Report With(Report earlier) => new(
        [.. earlier.Rows, .. Rows],
        earlier.Skipped.Concat(Skipped).GroupBy(static entry => entry.Key, static entry => entry.Value).ToDictionary(static group => group.Key, static group => group.Sum()));
}
