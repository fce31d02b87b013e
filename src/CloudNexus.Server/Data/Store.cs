using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CloudNexus.Embedded.Data;

/// <summary>A thread-safe list of immutable resources in the order of their creation.</summary>
internal sealed class Store<T>(Func<T, string> id)
    where T : class
{
    private readonly Lock _gate = new();
    private readonly List<T> _items = [];

    public void Add(T item)
    {
        lock (_gate)
        {
            _items.Add(item);
        }
    }

    public IReadOnlyList<T> All()
    {
        lock (_gate)
        {
            return [.. _items];
        }
    }

    public T? Find(string wanted)
    {
        lock (_gate)
        {
            return _items.FirstOrDefault(item => string.Equals(id(item), wanted, StringComparison.Ordinal));
        }
    }

    /// <summary>Replaces a resource by its changed self; null when there is none of that id.</summary>
    public T? Change(string wanted, Func<T, T> change)
    {
        lock (_gate)
        {
            var index = IndexOf(wanted);
            return index < 0 ? null : _items[index] = change(_items[index]);
        }
    }

    public T? Remove(string wanted)
    {
        lock (_gate)
        {
            var index = IndexOf(wanted);
            if (index < 0)
            {
                return null;
            }

            var item = _items[index];
            _items.RemoveAt(index);
            return item;
        }
    }

    private int IndexOf(string wanted) => _items.FindIndex(item => string.Equals(id(item), wanted, StringComparison.Ordinal));
}
