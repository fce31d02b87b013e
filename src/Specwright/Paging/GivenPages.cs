using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Pages that a test gave.</summary>
internal sealed class GivenPages<T>(List<Page<T>> pages) : AsyncPageable<T>
{
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var start = continuationToken is null ? 0 : pages.FindIndex(page => page.ContinuationToken == continuationToken) + 1;
        return start == 0 && continuationToken is not null
            ? throw new ArgumentException("No page has this continuation token.", nameof(continuationToken))
            : EnumerateAsync(start);
    }

    private async IAsyncEnumerable<Page<T>> EnumerateAsync(int start, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (var i = start; i < pages.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return pages[i];
        }
    }
}
