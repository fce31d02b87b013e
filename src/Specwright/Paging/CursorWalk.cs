using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>An opaque cursor from page to page. A page without items is no end: servers that filter late send such pages.</summary>
internal sealed class CursorWalk<TPage, TItem>(Paging<TPage, TItem> paging) : PageWalk<TPage, TItem>(paging)
{
    private const int MaxEmptyPages = 100;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _emptyPages;

    public override void Resume(ApiRequest request, string token, ServerUrl server)
    {
        _seen.Add(token);
        request.QueryString.Set(Paging.CursorParameter ?? throw new InvalidOperationException("Cursor paging needs CursorParameter."), token);
    }

    public override string? Next(ApiRequest request, FetchedPage<TPage, TItem> page)
    {
        var cursor = Paging.NextCursor?.Invoke(page.Content);
        if (string.IsNullOrEmpty(cursor) || Paging.HasMore?.Invoke(page.Content) == false)
        {
            return null;
        }

        if (!_seen.Add(cursor!))
        {
            throw Leads(request, "the server sent a cursor that it had sent before.");
        }

        _emptyPages = page.Items.Count == 0 ? _emptyPages + 1 : 0;
        return _emptyPages < MaxEmptyPages ? cursor : throw Leads(request, $"the server sent {MaxEmptyPages} pages without items, each with a cursor to another.");
    }
}
