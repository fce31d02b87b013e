using System;
using System.Threading;

namespace Specwright;

/// <summary>A token that is cancelled by another token or when a time has passed, and that can tell which it was.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly CancellationTokenRegistration _registration;
    private readonly ITimer? _timer;
    private readonly CancellationToken _outer;

    public Deadline(TimeSpan timeout, TimeProvider clock, CancellationToken outer)
    {
        Timeout = timeout;
        _outer = outer;
        _registration = outer.Register(static state => ((CancellationTokenSource)state!).Cancel(), _source);
        if (timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            _timer = clock.CreateTimer(static state => ((Deadline)state!).Expire(), this, timeout, System.Threading.Timeout.InfiniteTimeSpan);
        }
    }

    public TimeSpan Timeout { get; }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time ran out, and not the outer token first.</summary>
    public bool HasExpired { get; private set; }

    public void Dispose()
    {
        _timer?.Dispose();
        _registration.Dispose();
        _source.Dispose();
    }

    private void Expire()
    {
        if (_outer.IsCancellationRequested)
        {
            return;
        }

        HasExpired = true;
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The timer fired while the call was ending: too late to matter.
        }
    }
}
