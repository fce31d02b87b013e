namespace Specwright.Corpus.Reports;

/// <summary>What became of all specs.</summary>
/// <param name="Rows">A row per spec.</param>
/// <param name="Skipped">How many files of each folder were no OpenAPI documents.</param>
internal sealed record Report(IReadOnlyList<SpecRow> Rows, IReadOnlyDictionary<string, int> Skipped);
