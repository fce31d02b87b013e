using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>
/// The URL of the next page, in the body or in the Link header. The same operation is asked again with the link's query merged into its own, so that
/// base path, headers and filters stay whatever the form of the link.
/// </summary>
internal sealed class LinkWalk<TPage, TItem>(Paging<TPage, TItem> paging) : PageWalk<TPage, TItem>(paging)
{
    private const int MaxEmptyPages = 100;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _emptyPages;

    public override void Resume(ApiRequest request, string token, ServerUrl server)
    {
        _seen.Add(token);
        NextLink.Apply(request, token, server);
    }

    public override string? Next(ApiRequest request, FetchedPage<TPage, TItem> page)
    {
        var link = Paging.Style == PagingStyle.LinkHeader ? LinkHeader.Next(page.Response.Headers.GetValues("Link")) : Paging.NextUrl?.Invoke(page.Content);
        if (string.IsNullOrEmpty(link) || Paging.HasMore?.Invoke(page.Content) == false)
        {
            return null;
        }

        if (!_seen.Add(link!))
        {
            throw Leads(request, "the server sent a next link that it had sent before.");
        }

        _emptyPages = page.Items.Count == 0 ? _emptyPages + 1 : 0;
        return _emptyPages < MaxEmptyPages ? link : throw Leads(request, $"the server sent {MaxEmptyPages} pages without items, each with a link to another.");
    }
}
