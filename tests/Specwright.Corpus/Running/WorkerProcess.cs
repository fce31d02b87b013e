using System.Diagnostics;
using System.Text.Json;
using Specwright.Corpus.Inputs;
using Specwright.Corpus.Reports;

namespace Specwright.Corpus.Running;

/// <summary>
/// The parent's side: runs specs in a child process, so that a stack overflow, a lack of memory or an endless loop costs one spec its row
/// and not all that follow theirs.
/// </summary>
internal sealed class WorkerProcess(TimeSpan timeout) : IDisposable
{
    // A child that wants more than this would make the machine kill somebody else.
    private const string HeapLimit = "0x300000000";

    private Process? _process;

    /// <summary>The row of a spec, whatever it does.</summary>
    public SpecRow Run(SpecInput input, RunOptions options)
    {
        var (row, stage, end) = Ask(input, options);
        if (row is null && stage == RunStage.SecondOpinion && options.SecondOpinion)
        {
            // What Microsoft.OpenApi does to the process is not the generator's failure.
            row = Ask(input, options with { SecondOpinion = false }).Row;
            row = row is null ? null : row with { SecondOpinion = new(null, null, end) };
        }

        return row ?? new SpecRow { Name = input.Name, Group = input.Group, Crash = $"{end} while {stage}" };
    }

    /// <inheritdoc/>
    public void Dispose() => End();

    private (SpecRow? Row, RunStage Stage, string End) Ask(SpecInput input, RunOptions options)
    {
        var process = _process ??= Start();
        process.StandardInput.WriteLine(JsonSerializer.Serialize(new WorkRequest(input, options)));
        process.StandardInput.Flush();
        var watch = Stopwatch.StartNew();
        var stage = RunStage.Generating;
        while (true)
        {
            var reading = process.StandardOutput.ReadLineAsync();
            var left = timeout - watch.Elapsed;
            if (left <= TimeSpan.Zero || !reading.Wait(left))
            {
                End();
                return (null, stage, $"Not finished after {timeout.TotalSeconds:F0} seconds");
            }

            if (reading.Result is not { } line)
            {
                return (null, stage, Ended());
            }

            if (line.StartsWith(Worker.StageMark, StringComparison.Ordinal))
            {
                stage = Enum.Parse<RunStage>(line[Worker.StageMark.Length..]);
            }
            else if (line.StartsWith(Worker.RowMark, StringComparison.Ordinal))
            {
                return (JsonSerializer.Deserialize<SpecRow>(line[Worker.RowMark.Length..]), stage, "");
            }
        }
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(WorkerProcess).Assembly.Location, Worker.Argument])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        var process = Process.Start(start) ?? throw new InvalidOperationException("No child process could be started.");
        return process;
    }

    // The first line of what the runtime prints says why it ended.
    private string Ended()
    {
        var process = _process!;
        var words = process.StandardError.ReadToEnd().Split('\n').Select(static line => line.Trim()).FirstOrDefault(static line => line.Length > 0);
        process.WaitForExit();
        var code = process.ExitCode;
        End();
        return words ?? $"The process ended with code {code}";
    }

    private void End()
    {
        if (_process is not { } process)
        {
            return;
        }

        _process = null;
        process.StandardInput.Close();
        if (!process.WaitForExit(1000))
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }
}
