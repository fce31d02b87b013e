using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>
/// A long list that is fetched page by page while it is enumerated: <c>await foreach</c> gives items, <see cref="AsPages"/> gives pages. Nothing is
/// sent before the enumeration begins, and each enumeration begins anew.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>A list of given pages, for test doubles.</summary>
    /// <param name="pages">The pages; a continuation token leads behind the page that bears it.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is null.</exception>
    public static AsyncPageable<T> FromPages(IEnumerable<Page<T>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new GivenPages<T>([.. pages]);
    }

    /// <summary>The list page by page.</summary>
    /// <param name="continuationToken">The token of a page, to begin behind it; null to begin at the beginning.</param>
    /// <param name="pageSizeHint">How many items per page to ask for; null for what the request or the server says. Ignored where the API has no such parameter.</param>
    /// <returns>The pages.</returns>
    public abstract IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null);

    /// <summary>Fetches only the first page.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; an empty one when there is none at all.</returns>
    public virtual async Task<Page<T>> GetFirstPageAsync(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            return page;
        }

        return new Page<T>([]);
    }

    /// <inheritdoc/>
    public virtual async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                yield return item;
            }
        }
    }
}
