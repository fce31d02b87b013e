using System;

namespace Specwright;

/// <summary>
/// What page numbers and offsets have in common: whether there is more follows from counts, and counts can be wrong. A flag of the server decides;
/// without one the walk ends when every count that makes sense says so, and in any case at an empty page. A count that contradicts what was seen is
/// ignored, so that a wrong one costs a request at most, and never an item.
/// </summary>
internal abstract class CountedWalk<TPage, TItem>(Paging<TPage, TItem> paging) : PageWalk<TPage, TItem>(paging)
{
    private bool _hasPage;
    private ulong _lastFingerprint;
    private int _largestPage;

    public override void Check(ApiRequest request, FetchedPage<TPage, TItem> page)
    {
        if (_hasPage && page.Items.Count > 0 && page.Fingerprint == _lastFingerprint)
        {
            throw Leads(request, "the server sent the same page twice: does it know the paging parameter?");
        }

        _hasPage = true;
        _lastFingerprint = page.Fingerprint;
    }

    /// <summary>Whether there is another page.</summary>
    /// <param name="request">The request of this page.</param>
    /// <param name="page">This page.</param>
    /// <param name="position">How many items there are up to the end of this page; null when not known.</param>
    /// <param name="pagesLeft">How many pages are left by the server's count; negative when the count is behind, null when it counts none.</param>
    protected bool HasMore(ApiRequest request, FetchedPage<TPage, TItem> page, long? position, long? pagesLeft)
    {
        if (page.Items.Count == 0)
        {
            return false;
        }

        if (Paging.HasMore?.Invoke(page.Content) is { } flag)
        {
            return flag;
        }

        var itemsLeft = Paging.Total?.Invoke(page.Content) - position;
        var isShort = IsShort(request, page);
        _largestPage = Math.Max(_largestPage, page.Items.Count);
        if (pagesLeft > 0 || itemsLeft > 0)
        {
            return true;
        }

        return pagesLeft != 0 && itemsLeft != 0 && (pagesLeft is not null || itemsLeft is not null || !isShort);
    }

    /// <summary>The page size, as far as request or response tell it.</summary>
    protected long? SizeOf(ApiRequest request, FetchedPage<TPage, TItem> page) =>
        Paging.PageSize?.Invoke(page.Content) is > 0 and { } size ? size : Number(request, Paging.SizeParameter);

    /// <summary>
    /// Where nothing is counted at all, a page with fewer items than an earlier one is the last. The size that was asked for counts only up to the
    /// API's maximum: a server that silently gives less would otherwise seem to be at its end.
    /// </summary>
    private bool IsShort(ApiRequest request, FetchedPage<TPage, TItem> page)
    {
        var asked = Number(request, Paging.SizeParameter);
        var size = asked <= Paging.MaxPageSize ? asked : null;
        return page.Items.Count < (size ?? _largestPage);
    }
}
