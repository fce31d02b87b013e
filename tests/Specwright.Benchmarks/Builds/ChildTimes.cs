using System.Runtime.InteropServices;

namespace Specwright.Benchmarks.Builds;

/// <summary>The processor time of child processes and of theirs, as the operating system counts it when they end.</summary>
internal static class ChildTimes
{
    private const int Children = -1;

    /// <summary>User and system time of all children that have ended so far.</summary>
    /// <exception cref="PlatformNotSupportedException">The system is not Linux on a 64-bit machine.</exception>
    public static TimeSpan Total()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            throw new PlatformNotSupportedException("The time of builds is read with getrusage, on 64-bit Linux.");
        }

        var usage = new long[18];
        if (GetUsage(Children, usage) != 0)
        {
            throw new InvalidOperationException($"getrusage failed with {Marshal.GetLastPInvokeError()}.");
        }

        // Two timevals: seconds and microseconds of user time, then of system time.
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static extern int GetUsage(int who, long[] usage);
}
