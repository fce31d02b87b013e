using System.Diagnostics;
using Specwright.Corpus.Inputs;
using Specwright.Corpus.Mutating;
using Specwright.Corpus.Reports;
using Specwright.Corpus.Running;

namespace Specwright.Corpus;

/// <summary>Runs the specs that a command line names and reports what became of them.</summary>
internal static class Harness
{
    /// <summary>Runs, and gives the exit code: 0 when every spec passes, 1 when one fails, 2 when the command line is wrong.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Takes the rows.</param>
    /// <param name="progress">Takes what is going on.</param>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter progress)
    {
        Arguments arguments;
        try
        {
            arguments = Arguments.Parse(args);
        }
        catch (ArgumentException exception)
        {
            progress.WriteLine(exception.Message);
            progress.WriteLine(Arguments.Usage);
            return 2;
        }

        var inputs = SpecInputs.Find(arguments);
        if (arguments.Mutants > 0)
        {
            return RunMutants(arguments, inputs, output);
        }

        var rows = Run(arguments, inputs, output, progress);
        var report = arguments.With.Select(static file => JsonReport.Read(File.ReadAllText(file))).Aggregate(new Report(rows, inputs.Skipped), static (all, earlier) => all.With(earlier));
        output.WriteLine(TextReport.Totals(report));
        Write(arguments, report);
        return report.Rows.All(static row => row.Passed) ? 0 : 1;
    }

    private static int RunMutants(Arguments arguments, SpecInputs inputs, TextWriter output)
    {
        var options = new RunOptions(null, RoundTrips: false, SecondOpinion: false);
        using var worker = new WorkerProcess(arguments.Timeout);
        var mutations = new MutationRun(inputs.Specs, input => arguments.InProcess ? SpecRun.Run(input, options, static _ => { }) : worker.Run(input, options), arguments.Keep, output);
        mutations.Run(arguments.Mutants, arguments.Seed);
        return mutations.Causes.Count == 0 ? 0 : 1;
    }

    private static List<SpecRow> Run(Arguments arguments, SpecInputs inputs, TextWriter output, TextWriter progress)
    {
        var rows = new List<SpecRow>();
        var options = new RunOptions(arguments.Keep, arguments.RoundTrips, SecondOpinion: true, arguments.Wire);
        var watch = Stopwatch.StartNew();
        output.WriteLine(TextReport.Header);
        using var worker = new WorkerProcess(arguments.Timeout);
        foreach (var input in inputs.Specs)
        {
            progress.WriteLine($"[{rows.Count + 1}/{inputs.Specs.Count} {watch.Elapsed:mm\\:ss}] {input.Group} {input.Name}");
            var row = arguments.InProcess ? SpecRun.Run(input, options, static _ => { }) : worker.Run(input, options);
            rows.Add(row);
            TextReport.Write(output, row, arguments);
        }

        return rows;
    }

    private static void Write(Arguments arguments, Report report)
    {
        if (arguments.Json is { } json)
        {
            File.WriteAllText(json, JsonReport.Write(report));
        }

        if (arguments.Markdown is { } markdown)
        {
            File.WriteAllText(markdown, MarkdownReport.Write(report));
        }
    }
}
