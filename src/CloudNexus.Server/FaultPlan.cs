using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CloudNexus.Embedded;

/// <summary>The faults that wait for a request. Safe to use while requests come in.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<(string Method, string[] Segments, Fault Fault)> _waiting = [];

    internal FaultPlan()
    {
    }

    /// <summary>How many faults have not met their request yet; 0 at the end of a test says that all of them did.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>Applies a fault to the next requests that match; each request meets at most one fault, the oldest that matches.</summary>
    /// <param name="match">
    /// The method and the path below the server's address as one text, for example <c>GET /compute/v1/compute/instances</c>. A <c>*</c> stands for any
    /// method or for any one segment of the path. The query does not matter.
    /// </param>
    /// <param name="fault">What happens.</param>
    /// <param name="times">To how many requests it happens; at least 1.</param>
    /// <exception cref="ArgumentException"><paramref name="match"/> is not a method, a space, and a path that begins with a slash.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="match"/> or <paramref name="fault"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public void Next(string match, Fault fault, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        if (match.Split(' ') is not [{ Length: > 0 } method, ['/', ..] path])
        {
            throw new ArgumentException($"'{match}' is not a method and a path; write it like 'GET /core/v1/health'.", nameof(match));
        }

        lock (_gate)
        {
            _waiting.AddRange(Enumerable.Repeat((method, path.Split('/'), fault), times));
        }
    }

    /// <summary>Takes back all faults that have not met their request.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _waiting.Clear();
        }
    }

    internal Fault? Take(string method, string path)
    {
        var segments = path.Split('/');
        lock (_gate)
        {
            var index = _waiting.FindIndex(waiting => Matches(waiting.Method, method) && Matches(waiting.Segments, segments));
            if (index < 0)
            {
                return null;
            }

            var fault = _waiting[index].Fault;
            _waiting.RemoveAt(index);
            return fault;
        }
    }

    private static bool Matches(string[] patterns, string[] segments) =>
        patterns.Length == segments.Length && patterns.Zip(segments).All(static pair => Matches(pair.First, pair.Second));

    private static bool Matches(string pattern, string text) => pattern is "*" || string.Equals(pattern, text, StringComparison.Ordinal);
}
