using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CloudNexus.Embedded;

/// <summary>All requests that arrived, oldest first. Safe to read while requests come in: each enumeration sees the log as it stood at its start.</summary>
public sealed class RequestLog : IReadOnlyList<RecordedRequest>
{
    private readonly Lock _gate = new();
    private readonly List<RecordedRequest> _requests = [];

    internal RequestLog()
    {
    }

    /// <summary>How many requests arrived since the start or the last <see cref="Clear"/>.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _requests.Count;
            }
        }
    }

    /// <summary>The request at a position.</summary>
    /// <param name="index">0 for the oldest.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">There is no such request.</exception>
    public RecordedRequest this[int index]
    {
        get
        {
            lock (_gate)
            {
                return _requests[index];
            }
        }
    }

    /// <summary>Forgets all requests.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }

    /// <inheritdoc/>
    public IEnumerator<RecordedRequest> GetEnumerator()
    {
        lock (_gate)
        {
            return _requests.ToList().GetEnumerator();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(RecordedRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
        }
    }
}
