using System.Globalization;
using Specwright.Benchmarks.Analysis;
using Specwright.Benchmarks.Builds;

namespace Specwright.Benchmarks;

/// <summary><c>dotnet run -c Release --project tests/Specwright.Benchmarks -- json</c>, <c>-- build SPEC…</c>, <c>-- analyzers</c>, <c>-- large-inputs</c> or <c>-- false-positives FOLDER…</c></summary>
public static class Program
{
    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["json"]:
                JsonBenchmark.Run();
                return 0;
            case ["build", .. var specs]:
                BuildBenchmark.Run(specs);
                return 0;
            case ["analyzers", .. { Length: <= 1 } rounds]:
                AnalyzerCost.Run(rounds is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 7);
                return 0;
            case ["large-inputs"]:
                LargeInputs.Run();
                return 0;
            case ["false-positives", .. { Length: > 0 } folders]:
                return FalsePositives.Run(folders) == 0 ? 0 : 1;
            default:
                Console.Error.WriteLine("Say what to measure: json, build SPEC…, analyzers [ROUNDS], large-inputs, or false-positives FOLDER…");
                return 1;
        }
    }
}
