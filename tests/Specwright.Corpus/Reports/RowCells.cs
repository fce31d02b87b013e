namespace Specwright.Corpus.Reports;

/// <summary>The columns of the table, for people.</summary>
internal static class RowCells
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "spec", "version", "operations", "methods", "webhooks", "types of webhooks", "schemas", "types", "errors", "warnings", "files", "lines", "KB",
        "read", "map", "emit", "compile ms", "managed MB", "process MB", "examples equal", "respelt", "not equal", "invalid", "untyped", "called", "requests", "mismatches", "not called", "problems",
    ];

    /// <summary>The cells of a spec.</summary>
    public static IReadOnlyList<string> Of(SpecRow row) =>
    [
        row.Name, row.Counts.Version, Operations(row), Text(row.Methods), Text(row.Counts.Webhooks), Text(row.WebhookTypes), Text(row.Counts.Schemas), Text(row.Types),
        Text(row.Errors), Text(row.Warnings), Text(row.Files), Text(row.Lines), Text(row.AssemblyBytes / 1024),
        Text(row.Times.Read), Text(row.Times.Map), Text(row.Times.Emit), Text(row.Times.Compile), Text(row.Memory.Managed / Megabyte), Text(row.Memory.Process / Megabyte),
        Text(row.RoundTrips.Equal), Text(row.RoundTrips.Respelt), Text(row.RoundTrips.Different + row.RoundTrips.Refused), Text(row.RoundTrips.Invalid), Text(row.RoundTrips.Untyped),
        Text(row.Wire.Operations), Text(row.Wire.Equal), Text(row.Wire.Mismatches), Text(row.Wire.NotCalled.Values.Sum()), row.ProblemCounts,
    ];

    // Our own count stands in where Microsoft.OpenApi has none, and beside it where they differ.
    private static string Operations(SpecRow row) => row.SecondOpinion.Operations switch
    {
        null => Text(row.Counts.Operations) + "*",
        { } count when count == row.Counts.Operations => Text(count),
        { } count => $"{count} ({row.Counts.Operations})",
    };

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static string Text(long number) => Text($"{number}");

    private static string Text(double number) => Text($"{number:F0}");
}
