using System;
using System.Net;

namespace CloudNexus.Embedded;

/// <summary>How an embedded CloudNexus is started. The defaults suit a test: loopback, a free port, generous limits, the system clock.</summary>
public sealed class CloudNexusServerOptions
{
    /// <summary>The loopback address to listen on; 127.0.0.1 unless set. Anything but loopback is refused at start.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port to listen on, 0 to 65535; 0 (the default) takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The clock behind every time the server reads: key lifetimes, rate limits, jobs, timestamps and delayed faults.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The account's plan; Enterprise unless set.</summary>
    public CloudNexusTier Tier { get; init; } = CloudNexusTier.Enterprise;

    /// <summary>A customized rate limit in requests a minute (at least 1) for every API that has one, or <see langword="null"/> for the plan's own.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>
    /// The number of the poll (at least 1) that finds a job, a deployment or a new server finished: with 3, the default, a job is pending, then
    /// running, then completed. Not used when <see cref="WorkDuration"/> is set.
    /// </summary>
    public int WorkPolls { get; init; } = 3;

    /// <summary>How long a job or a deployment takes by <see cref="TimeProvider"/>, or <see langword="null"/> (the default) to count polls instead.</summary>
    public TimeSpan? WorkDuration { get; init; }

    /// <summary>
    /// The account's balance in dollars, or <see langword="null"/> (the default) for enough. Below 5.00, creating an instance of the instances API fails with
    /// <c>INSUFFICIENT_CREDITS</c>.
    /// </summary>
    public decimal? AccountBalance { get; init; }

    internal void Validate()
    {
        if (!IPAddress.IsLoopback(Address))
        {
            throw new ArgumentException(
                $"The embedded CloudNexus listens on loopback only; {Address} is not a loopback address. Use IPAddress.Loopback or IPAddress.IPv6Loopback.",
                nameof(Address));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, IPEndPoint.MaxPort);
        ArgumentOutOfRangeException.ThrowIfLessThan(WorkPolls, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(RequestsPerMinute ?? 1, 1, nameof(RequestsPerMinute));
        ArgumentOutOfRangeException.ThrowIfLessThan(WorkDuration ?? TimeSpan.Zero, TimeSpan.Zero, nameof(WorkDuration));
    }
}
