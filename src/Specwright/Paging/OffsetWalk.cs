using System;
using System.Globalization;

namespace Specwright;

/// <summary>Offsets: the next page begins behind the items that came, however many were asked for.</summary>
internal sealed class OffsetWalk<TPage, TItem>(Paging<TPage, TItem> paging) : CountedWalk<TPage, TItem>(paging)
{
    public override void Resume(ApiRequest request, string token, ServerUrl server)
    {
        if (!long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
        {
            throw new ArgumentException($"The continuation token is not one of {request.Operation}.", nameof(token));
        }

        request.QueryString.Set(Parameter, Text(offset));
    }

    public override string? Next(ApiRequest request, FetchedPage<TPage, TItem> page)
    {
        var end = (Number(request, Parameter) ?? 0) + page.Items.Count;
        return HasMore(request, page, end, PagesLeft(request, page, end)) ? Text(end) : null;
    }

    private string Parameter => Paging.OffsetParameter ?? throw new InvalidOperationException("Offset paging needs OffsetParameter.");

    private long? PagesLeft(ApiRequest request, FetchedPage<TPage, TItem> page, long end) =>
        SizeOf(request, page) is > 0 and { } size ? Paging.TotalPages?.Invoke(page.Content) - ((end + size - 1) / size) : null;
}
