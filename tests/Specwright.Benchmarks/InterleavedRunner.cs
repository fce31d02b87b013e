using System.Diagnostics;
using System.Globalization;

namespace Specwright.Benchmarks;

/// <summary>
/// Runs contenders in turn, round after round, in one process, and counts processor time: what disturbs the machine disturbs all of them alike.
/// Reports medians over the rounds, and median and spread of the per-round ratios to the first contender's.
/// </summary>
public static class InterleavedRunner
{
    private const int Rounds = 61;
    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(30);

    public static void Run(string title, Contender baseline, params Contender[] others)
    {
        Contender[] all = [baseline, .. others];
        Array.ForEach(all, WarmUp);
        var times = all.Select(static _ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var turn = 0; turn < all.Length; turn++)
            {
                // A different one starts each round.
                var index = (turn + round) % all.Length;
                times[index].Add(Measure(all[index]));
            }
        }

        Console.WriteLine($"{title,-28}{"cpu us",10}{"ratio",8}{"low",8}{"high",8}{"bytes",12}");
        for (var i = 0; i < all.Length; i++)
        {
            var ratios = times[i].Zip(times[0], static (own, first) => own / first).Order().ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {all[i].Name,-26}{Median(times[i]),10:0.0}{ratios[ratios.Length / 2],8:0.00}{ratios[ratios.Length / 10],8:0.00}{ratios[ratios.Length * 9 / 10],8:0.00}{Allocated(all[i]),12:n0}"));
        }
    }

    private static void WarmUp(Contender contender)
    {
        // Long enough for tiered compilation to settle.
        for (var i = 0; i < 20; i++)
        {
            Measure(contender);
        }
    }

    private static double Measure(Contender contender)
    {
        var runs = 0;
        var start = Environment.CpuUsage.TotalTime;
        var wall = Stopwatch.GetTimestamp();
        do
        {
            GC.KeepAlive(contender.Run());
            runs++;
        }
        while (Stopwatch.GetElapsedTime(wall) < s_slice);

        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / runs;
    }

    private static long Allocated(Contender contender)
    {
        const int Runs = 20;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
        {
            GC.KeepAlive(contender.Run());
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
