using System.Globalization;
using System.Text;
using Specwright.Generator.Diagnostics;

namespace Specwright.Corpus.Reports;

/// <summary>The report as a page: what <c>docs/corpus.md</c> is.</summary>
internal sealed class MarkdownReport
{
    private const int MostNames = 12;
    private readonly StringBuilder _page = new();
    private readonly Report _report;

    private MarkdownReport(Report report) => _report = report;

    /// <summary>The report as Markdown.</summary>
    public static string Write(Report report)
    {
        var markdown = new MarkdownReport(report);
        markdown.WriteIntroduction();
        markdown.WriteSpecs();
        markdown.WriteSuites();
        markdown.WriteLeftOut();
        markdown.WriteSecondOpinions();
        markdown.WriteRoundTrips();
        markdown.WriteWire();
        markdown.WriteCauses();
        return markdown._page.ToString();
    }

    // A folder of many documents is told as a whole.
    private IEnumerable<SpecRow> Specs => _report.Rows.Where(row => !_report.Skipped.ContainsKey(row.Group));

    private IEnumerable<IGrouping<string, SpecRow>> Suites => _report.Rows.Where(row => _report.Skipped.ContainsKey(row.Group)).GroupBy(static row => row.Group);

    private void WriteIntroduction()
    {
        Line("# Real specs");
        Line("");
        Line("Written by the harness itself; do not edit. With the archives of `../shared/corpus` unpacked to `$CORPUS`, one folder of `$CORPUS` per suite:");
        Line("");
        Line("```text");
        Line("dotnet run -c Release --project tests/Specwright.Corpus -- $CORPUS/dev/all/* $CORPUS/<suite>… --multi $CORPUS/dev/multi/* --markdown docs/corpus.md");
        Line("```");
        Line("");
        Line("Every spec is generated and compiled in process: C# 11, nullable, documentation and all default warnings on, the mark of generated code removed. The exit code is 1 when a spec");
        Line("has an error, a warning or a crash, when an operation has no method or a webhook no type and no problem names it, when a valid example does not survive the generated code, or when a request is not what the spec says.");
        Line("`operations` is the count of Microsoft.OpenApi; where the harness's own count differs it stands in brackets, and `*` marks a spec that Microsoft.OpenApi does not read.");
        Line("Times and memory are of one run on a shared two-core machine, so at most; `examples` are explained [below](#round-trips), and so are [calls](#on-the-wire).");
        Line("");
        Line(TextReport.Totals(_report) + ".");
    }

    private void WriteSpecs()
    {
        Line("");
        Line("## Specs");
        Line("");
        Table(RowCells.Names, Specs.OrderBy(static row => row.Group, StringComparer.Ordinal).ThenBy(static row => row.Name, StringComparer.Ordinal).Select(RowCells.Of));
    }

    private void WriteSuites()
    {
        if (!Suites.Any())
        {
            return;
        }

        Line("");
        Line("## Suites");
        Line("");
        Line("Small documents out of the test suites of other tools, many of them invalid on purpose. `others` are JSON and YAML files that are no OpenAPI documents.");
        Line("");
        Table(
            ["suite", "documents", "others", "pass", "operations", "methods", "webhooks", "types of webhooks", "types", "errors", "warnings", "crashed", "lines", "examples equal", "respelt", "not equal", "invalid", "untyped", "called", "requests", "mismatches", "not called"],
            Suites.OrderBy(static suite => suite.Key, StringComparer.Ordinal).Select(suite => new[]
            {
                suite.Key, Text(suite.Count()), Text(_report.Skipped[suite.Key]), Text(suite.Count(static row => row.Passed)), Text(suite.Sum(static row => row.Counts.Operations)),
                Text(suite.Sum(static row => row.Methods)), Text(suite.Sum(static row => row.Counts.Webhooks)), Text(suite.Sum(static row => row.WebhookTypes)), Text(suite.Sum(static row => row.Types)),
                Text(suite.Sum(static row => row.Errors)), Text(suite.Sum(static row => row.Warnings)), Text(suite.Count(static row => row.Crashed)), Text(suite.Sum(static row => row.Lines)),
                Text(suite.Sum(static row => row.RoundTrips.Equal)), Text(suite.Sum(static row => row.RoundTrips.Respelt)), Text(suite.Sum(static row => row.RoundTrips.Different + row.RoundTrips.Refused)),
                Text(suite.Sum(static row => row.RoundTrips.Invalid)), Text(suite.Sum(static row => row.RoundTrips.Untyped)),
                Text(suite.Sum(static row => row.Wire.Operations)), Text(suite.Sum(static row => row.Wire.Equal)), Text(suite.Sum(static row => row.Wire.Mismatches)), Text(suite.Sum(static row => row.Wire.NotCalled.Values.Sum())),
            }));
    }

    private void WriteLeftOut()
    {
        Line("");
        Line("## Operations without a method, webhooks without a type");
        Line("");
        Line("Each is named by a problem at its line in the spec.");
        Line("");
        Table(
            ["spec", "left out", "problem"],
            _report.Rows.Where(static row => row.Explained.Count > 0).Select(static row => new[] { NameOf(row), string.Join(", ", row.Explained.Take(MostNames).Select(Code)) + More(row.Explained.Count), Reasons(row) }));
        foreach (var row in _report.Rows.Where(static row => row.Unexplained.Count > 0 || row.Crash is not null))
        {
            Line("");
            Line($"**{NameOf(row)} fails**: {row.Crash ?? string.Join(", ", row.Unexplained.Take(MostNames).Select(Code))}");
        }
    }

    private void WriteSecondOpinions()
    {
        Line("");
        Line("## Where Microsoft.OpenApi counts otherwise");
        Line("");
        Line("It ignores what stands under `x-` keys, path items that it cannot resolve (in other files, or behind an extension's name), paths without a leading slash, and QUERY before 3.2.");
        Line("");
        Table(
            ["spec", "Microsoft.OpenApi", "counted here", "methods"],
            _report.Rows.Where(static row => row.SecondOpinion.Operations != row.Counts.Operations).Select(static row => new[]
            {
                NameOf(row), row.SecondOpinion.Operations is { } count ? Text(count) : Cell(row.SecondOpinion.Note), Text(row.Counts.Operations), Text(row.Methods),
            }));
    }

    private void WriteRoundTrips()
    {
        Line("");
        Line("## Round trips");
        Line("");
        Line("Every example of a schema or of JSON content is read by the generated type and written back; an example of a member is read inside the smallest valid value of its model.");
        Line("*Equal*: the same JSON value (numbers by value, members in any order). *Respelt*: the same but for a UUID's case, or digits of a point in time that `DateTimeOffset` does not keep.");
        Line("*Invalid*: the example contradicts its own schema, by a check that knows nothing of the generator. *Untyped*: no model has it inside. *Not equal*: a valid example came back otherwise or was refused.");
        Line("");
        var rows = _report.Rows;
        Table(
            ["equal", "respelt", "not equal", "invalid", "untyped"],
            [[Text(rows.Sum(static row => row.RoundTrips.Equal)), Text(rows.Sum(static row => row.RoundTrips.Respelt)), Text(rows.Sum(static row => row.RoundTrips.Different + row.RoundTrips.Refused)), Text(rows.Sum(static row => row.RoundTrips.Invalid)), Text(rows.Sum(static row => row.RoundTrips.Untyped))]]);
        foreach (var reason in rows.SelectMany(static row => row.RoundTrips.UntypedReasons).GroupBy(static entry => entry.Key, static entry => entry.Value))
        {
            Line("");
            Line($"- untyped, {Text(reason.Sum())}: {reason.Key}");
        }

        foreach (var row in rows.Where(static row => row.RoundTrips.Differences.Count > 0))
        {
            Line("");
            Line($"**{NameOf(row)}**");
            Line("");
            row.RoundTrips.Differences.Take(MostNames).ToList().ForEach(difference => Line("- " + Code(difference)));
        }
    }

    private void WriteWire()
    {
        Line("");
        Line("## On the wire");
        Line("");
        Line("Every method is called through a handler in process, once with what is required and once with everything, and once more for each further success; texts have characters such as `/ & % é`.");
        Line("Each request is compared with what Microsoft.OpenApi reads in the spec, by serializers written from the texts of OpenAPI, RFC 6570 and RFC 7578 alone: method, path, query, headers, cookies,");
        Line("body, media types, Accept and credentials. The response is made from the spec, and has to be read. *Called*: operations; *requests*: calls that are equal; *not called*: methods or calls, with the reasons below.");
        Line("");
        var rows = _report.Rows;
        Table(
            ["called", "requests equal", "mismatches", "not called"],
            [[Text(rows.Sum(static row => row.Wire.Operations)), Text(rows.Sum(static row => row.Wire.Equal)), Text(rows.Sum(static row => row.Wire.Mismatches)), Text(rows.Sum(static row => row.Wire.NotCalled.Values.Sum()))]]);
        Line("");
        foreach (var reason in rows.SelectMany(static row => row.Wire.NotCalled).GroupBy(static entry => entry.Key.Split('(', ':')[0].Trim(), static entry => entry.Value).OrderByDescending(static group => group.Sum()))
        {
            Line($"- not called, {Text(reason.Sum())}: {Cell(reason.Key)}");
        }

        foreach (var row in rows.Where(static row => row.Wire.Mismatches > 0))
        {
            Line("");
            Line($"**{NameOf(row)}**");
            Line("");
            row.Wire.Failures.Take(MostNames).ToList().ForEach(failure => Line("- " + Code(failure.ToString())));
        }
    }

    // What strict readers refuse, or a suite has wrong on purpose: errors and warnings by rule.
    private void WriteCauses()
    {
        var found = _report.Rows.SelectMany(static row => row.Problems.Where(static problem => problem.Severity is "Error" or "Warning").Select(problem => (Row: row, problem.Id)))
            .GroupBy(static entry => entry.Id, static entry => NameOf(entry.Row)).OrderBy(static group => group.Key, StringComparer.Ordinal);
        Line("");
        Line("## What is wrong with documents");
        Line("");
        Line("Suites hold documents that are invalid on purpose, and real specs have dirt. These rules found errors and warnings; each is reported at its line, and the rest of the document is generated.");
        Line("");
        Table(
            ["rule", "what", "problems", "documents", "among them"],
            found.Select(static group => new[]
            {
                $"[{group.Key}](rules/{group.Key}.md)", TitleOf(group.Key), Text(group.Count()), Text(group.Distinct().Count()),
                string.Join(", ", group.Distinct().Take(MostNames)) + More(group.Distinct().Count()),
            }));
    }

    private static string TitleOf(string id) =>
        Enum.GetValues<SpecRule>().Select(SpecRules.Descriptor).FirstOrDefault(rule => rule.Id == id)?.Title.ToString(CultureInfo.InvariantCulture) ?? "";

    // The problems that can leave something out.
    private static string Reasons(SpecRow row) => string.Join(", ", row.Problems.Where(static problem => problem.Id is "SPW1001" or "SPW1007" or "SPW1014" or "SPW1016" or "SPW1021" or "SPW1024" or "SPW1025" or "SPW1031")
        .GroupBy(static problem => problem.Id).Select(static group => $"[{group.Key}](rules/{group.Key}.md)×{Text(group.Count())}"));

    private static string NameOf(SpecRow row) => row.Group.Length == 0 ? row.Name : $"{row.Group}/{row.Name}";

    private static string More(int count) => count > MostNames ? $" and {Text(count - MostNames)} more" : "";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Code(string text) => $"`{Cell(text).Replace('`', '\'')}`";

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|");

    private void Table(IReadOnlyList<string> names, IEnumerable<IReadOnlyList<string>> rows)
    {
        Line("| " + string.Join(" | ", names) + " |");
        Line("|" + string.Concat(names.Select(static _ => "---|")));
        foreach (var row in rows)
        {
            Line("| " + string.Join(" | ", row) + " |");
        }
    }

    private void Line(string text) => _page.Append(text).Append('\n');
}
