using System;
using System.Collections;
using System.Collections.Generic;

namespace Specwright;

/// <summary>One page of a long list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Page<T> : IReadOnlyList<T>
{
    /// <summary>Creates a page; tests use this.</summary>
    /// <param name="items">The items.</param>
    /// <param name="continuationToken">What leads to the next page; null for the last one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Page(IReadOnlyList<T> items, string? continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
        ContinuationToken = continuationToken;
    }

    /// <summary>The items.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>What leads to the next page when given to <see cref="AsyncPageable{T}.AsPages"/>, also later and elsewhere; null on the last page.</summary>
    public string? ContinuationToken { get; }

    /// <summary>The number of items on all pages, as the server counts; null when it does not say.</summary>
    public long? TotalCount { get; init; }

    /// <summary>The number of this page; null where pages have none.</summary>
    public long? PageNumber { get; init; }

    /// <summary>The number of pages, as the server counts; null when it does not say.</summary>
    public long? TotalPages { get; init; }

    /// <summary>What is known about the response that brought the page.</summary>
    public ResponseInfo Response { get; init; } = new();

    /// <summary>The number of items on this page.</summary>
    public int Count => Items.Count;

    /// <summary>An item of this page.</summary>
    /// <param name="index">Its place on the page, from 0.</param>
    public T this[int index] => Items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
