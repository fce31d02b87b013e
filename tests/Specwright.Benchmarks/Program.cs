namespace Specwright.Benchmarks;

/// <summary><c>dotnet run -c Release --project tests/Specwright.Benchmarks -- json</c></summary>
public static class Program
{
    public static int Main(string[] args)
    {
        if (args is ["json"])
        {
            JsonBenchmark.Run();
            return 0;
        }

        Console.Error.WriteLine("Say what to measure: json");
        return 1;
    }
}
