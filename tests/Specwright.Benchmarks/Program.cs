using Specwright.Benchmarks.Builds;

namespace Specwright.Benchmarks;

/// <summary><c>dotnet run -c Release --project tests/Specwright.Benchmarks -- json</c>, or <c>-- build SPEC…</c></summary>
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
            default:
                Console.Error.WriteLine("Say what to measure: json, or build SPEC…");
                return 1;
        }
    }
}
