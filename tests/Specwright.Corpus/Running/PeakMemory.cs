using System.Globalization;
using Specwright.Corpus.Reports;

namespace Specwright.Corpus.Running;

/// <summary>Watches the memory of this process from its making to <see cref="Stop"/>.</summary>
internal sealed class PeakMemory : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(20);
    private readonly Timer _timer;
    private long _managed;

    /// <summary>Starts watching.</summary>
    public PeakMemory()
    {
        ResetPeak();
        _timer = new Timer(_ => Sample(), null, TimeSpan.Zero, s_interval);
    }

    /// <summary>The peak so far.</summary>
    public RunMemory Stop()
    {
        _timer.Dispose();
        Sample();
        return new RunMemory(_managed, ResidentPeak());
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Sample() => _managed = Math.Max(_managed, GC.GetTotalMemory(forceFullCollection: false));

    // Linux forgets the peak of a process when told to; elsewhere the peak is that of the whole process.
    private static void ResetPeak()
    {
        try
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static long ResidentPeak()
    {
        const string Peak = "VmHWM:";
        try
        {
            var line = File.ReadLines("/proc/self/status").FirstOrDefault(static line => line.StartsWith(Peak, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line[Peak.Length..].Replace("kB", "").Trim(), CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
