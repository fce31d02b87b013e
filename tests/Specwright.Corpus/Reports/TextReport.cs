namespace Specwright.Corpus.Reports;

/// <summary>The rows for a terminal.</summary>
internal static class TextReport
{
    private const string Indent = "    ";

    /// <summary>The names of the columns.</summary>
    public static string Header => string.Join(" | ", RowCells.Names);

    /// <summary>Writes a row and what there is to say about it.</summary>
    public static void Write(TextWriter output, SpecRow row, Arguments arguments)
    {
        output.WriteLine((row.Passed ? "" : "FAIL ") + string.Join(" | ", RowCells.Of(row)));
        var remarks = row.CompilerFindings.Take(arguments.Findings).Select(static finding => finding.ToString())
            .Concat(row.Problems.Where(static problem => problem.IsCrash).Select(static problem => problem.ToString()))
            .Concat(row.Problems.GroupBy(static problem => problem.Id).SelectMany(group => group.Take(arguments.Problems)).Select(static problem => problem.ToString()))
            .Concat(row.Unexplained.Take(arguments.Findings).Select(static difference => "lost without a word: " + difference))
            .Concat(row.Explained.Take(arguments.Problems).Select(static difference => "left out, as a problem says: " + difference))
            .Concat(row.RoundTrips.Differences.Take(arguments.Differences))
            .Concat(row.Wire.Failures.Take(arguments.Differences).Select(static failure => failure.ToString()))
            .Concat(row.Wire.NotCalled.Take(arguments.Differences).Select(static reason => $"not called ×{reason.Value}: {reason.Key}"));
        foreach (var remark in remarks.Prepend(row.Crash).Append(NoteOf(row)).Where(static remark => !string.IsNullOrEmpty(remark)))
        {
            output.WriteLine(Indent + remark);
        }
    }

    /// <summary>The last line.</summary>
    public static string Totals(Report report)
    {
        var rows = report.Rows;
        return $"{rows.Count} specs ({report.Skipped.Values.Sum()} files are none), {rows.Count(static row => row.Passed)} pass, {rows.Sum(static row => row.Errors)} errors, "
            + $"{rows.Sum(static row => row.Warnings)} warnings, {rows.Count(static row => row.Crashed)} crashed, {rows.Sum(static row => row.Counts.Operations)} operations, "
            + $"{rows.Sum(static row => row.Methods)} methods, {rows.Sum(static row => row.Counts.Webhooks)} webhooks, {rows.Sum(static row => row.WebhookTypes)} with a type, "
            + $"{rows.Sum(static row => row.Lines)} lines; examples: {rows.Sum(static row => row.RoundTrips.Equal)} equal, {rows.Sum(static row => row.RoundTrips.Respelt)} respelt, {rows.Sum(static row => row.RoundTrips.Different)} different, "
            + $"{rows.Sum(static row => row.RoundTrips.Refused)} refused, {rows.Sum(static row => row.RoundTrips.Invalid)} invalid, {rows.Sum(static row => row.RoundTrips.Untyped)} untyped; "
            + $"calls: {rows.Sum(static row => row.Wire.Operations)} operations, {rows.Sum(static row => row.Wire.Equal)} requests equal, {rows.Sum(static row => row.Wire.Mismatches)} mismatches, {rows.Sum(static row => row.Wire.NotCalled.Values.Sum())} not called";
    }

    private static string NoteOf(SpecRow row) => row.SecondOpinion.Note.Length == 0 ? "" : "* Microsoft.OpenApi: " + row.SecondOpinion.Note;
}
