using System;
using System.Globalization;

namespace Specwright;

/// <summary>Page numbers.</summary>
internal sealed class NumberedWalk<TPage, TItem>(Paging<TPage, TItem> paging) : CountedWalk<TPage, TItem>(paging)
{
    private long? _startedAt;
    private long _delivered;
    private long? _lastReported;

    public override void Resume(ApiRequest request, string token, ServerUrl server)
    {
        if (!long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw new ArgumentException($"The continuation token is not one of {request.Operation}.", nameof(token));
        }

        request.QueryString.Set(Parameter, Text(number));
    }

    public override void Check(ApiRequest request, FetchedPage<TPage, TItem> page)
    {
        base.Check(request, page);
        var reported = Paging.PageNumber?.Invoke(page.Content);
        if (reported is not null && reported == _lastReported && page.Items.Count > 0)
        {
            throw Leads(request, "the server sent the same page twice: does it know the paging parameter?");
        }

        _lastReported = reported;
    }

    public override string? Next(ApiRequest request, FetchedPage<TPage, TItem> page)
    {
        var number = Number(request, Parameter) ?? Paging.FirstPage;
        _startedAt ??= number;
        _delivered += page.Items.Count;
        var pagesSoFar = number - Paging.FirstPage + 1;
        return HasMore(request, page, Position(request, page, pagesSoFar), Paging.TotalPages?.Invoke(page.Content) - pagesSoFar) ? Text(number + 1) : null;
    }

    private string Parameter => Paging.PageParameter ?? throw new InvalidOperationException("Page-number paging needs PageParameter.");

    /// <summary>Exact when the walk began at the first page; otherwise the full pages before this one are counted by the page size.</summary>
    private long? Position(ApiRequest request, FetchedPage<TPage, TItem> page, long pagesSoFar) =>
        _startedAt == Paging.FirstPage ? _delivered : ((pagesSoFar - 1) * SizeOf(request, page)) + page.Items.Count;
}
