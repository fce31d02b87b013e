using System;

namespace Specwright;

/// <summary>One response with everything.</summary>
internal sealed class SingleWalk<TPage, TItem>(Paging<TPage, TItem> paging) : PageWalk<TPage, TItem>(paging)
{
    public override void Resume(ApiRequest request, string token, ServerUrl server) =>
        throw new ArgumentException($"{request.Operation} has only one page, so there is no continuation token.", nameof(token));

    public override string? Next(ApiRequest request, FetchedPage<TPage, TItem> page) => null;
}
