using System.Text;

namespace Specwright.Corpus.Reports;

/// <summary>The table as a page.</summary>
internal static class MarkdownReport
{
    /// <summary>The report as Markdown.</summary>
    public static string Write(Report report)
    {
        var page = new StringBuilder();
        page.AppendLine("| " + string.Join(" | ", RowCells.Names) + " |");
        page.AppendLine("|" + string.Concat(RowCells.Names.Select(static _ => "---|")));
        foreach (var row in report.Rows)
        {
            page.AppendLine("| " + string.Join(" | ", RowCells.Of(row)) + " |");
        }

        page.AppendLine();
        page.AppendLine(TextReport.Totals(report));
        return page.ToString();
    }
}
