using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Tests.Testing;
using Specwright.Analyzers;

namespace Specwright.Benchmarks.Analysis;

/// <summary>
/// What analyzers cost beside the compiler's own work: processor time of binding a project of 100,000 lines, without analyzers and with them, in turn
/// in one process and on one thread. The time that Roslyn itself counts for an analyzer is beside it.
/// </summary>
internal static class AnalyzerCost
{
    /// <summary>Measures and prints.</summary>
    /// <param name="rounds">How often each contender has its turn.</param>
    public static void Run(int rounds)
    {
        foreach (var withKeys in new[] { false, true })
        {
            var trees = SampleProject.Parse(withKeys);
            var lines = trees.Sum(static tree => tree.GetText().Lines.Count);
            Measure(string.Create(CultureInfo.InvariantCulture, $"{lines:N0} lines, {(withKeys ? "keys in 50 files" : "no keys")}"), trees, Contenders().ToList(), rounds);
        }
    }

    private static IEnumerable<(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)> Contenders()
    {
        var all = AllAnalyzers.Create().ToImmutableArray();
        yield return ("no analyzer", []);
        yield return ("an analyzer that does nothing", [new IdleAnalyzer()]);
        yield return ("key rules", [.. all.Where(static analyzer => analyzer is not (ScopeAnalyzer or ConstraintAnalyzer))]);
        yield return ("scopes", [new ScopeAnalyzer()]);
        yield return ("constraints", [new ConstraintAnalyzer()]);
        yield return ("all of Specwright", all);
        if (SonarSecrets.Create() is { } sonar)
        {
            yield return ("SonarAnalyzer S6418", [sonar]);
        }
    }

    private static void Measure(string title, IReadOnlyList<SyntaxTree> trees, IReadOnlyList<(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)> contenders, int rounds)
    {
        var times = contenders.Select(static _ => new List<double>()).ToArray();
        var reports = new int[contenders.Count];
        var counted = new double[contenders.Count];
        for (var round = -1; round < rounds; round++)
        {
            for (var turn = 0; turn < contenders.Count; turn++)
            {
                // A different one starts each round; the first round warms up.
                var index = (turn + round + contenders.Count) % contenders.Count;
                var time = Compile(trees, contenders[index].Analyzers, out reports[index], out counted[index]);
                if (round >= 0)
                {
                    times[index].Add(time);
                }
            }
        }

        Console.WriteLine($"{title}\n  {"",-32}{"cpu ms",9}{"ratio",8}{"low",8}{"high",8}{"counted ms",12}{"reports",9}");
        for (var i = 0; i < contenders.Count; i++)
        {
            var ratios = times[i].Zip(times[0], static (own, bare) => own / bare).Order().ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {contenders[i].Name,-32}{times[i].Order().ElementAt(rounds / 2),9:0}{ratios[rounds / 2],8:0.000}{ratios[0],8:0.000}{ratios[^1],8:0.000}{counted[i],12:0.0}{reports[i],9}"));
        }
    }

    private static double Compile(IReadOnlyList<SyntaxTree> trees, ImmutableArray<DiagnosticAnalyzer> analyzers, out int reports, out double counted)
    {
        var compilation = SampleProject.Compile(trees);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        if (analyzers.IsEmpty)
        {
            (reports, counted) = (compilation.GetDiagnostics().Length, 0);
        }
        else
        {
            var with = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            var result = with.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
            reports = result.GetAllDiagnostics().Length;
            counted = result.AnalyzerTelemetryInfo.Values.Sum(static info => info.ExecutionTime.TotalMilliseconds);
        }

        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
    }
}
