using System.Globalization;

namespace Specwright;

/// <summary>
/// The way from page to page in one style. A continuation token is all it needs: the next page of a running enumeration and one that is resumed
/// tomorrow are asked for alike.
/// </summary>
internal abstract class PageWalk<TPage, TItem>(Paging<TPage, TItem> paging)
{
    protected Paging<TPage, TItem> Paging { get; } = paging;

    public static PageWalk<TPage, TItem> Create(Paging<TPage, TItem> paging) => paging.Style switch
    {
        PagingStyle.PageNumber => new NumberedWalk<TPage, TItem>(paging),
        PagingStyle.Offset => new OffsetWalk<TPage, TItem>(paging),
        PagingStyle.Cursor => new CursorWalk<TPage, TItem>(paging),
        PagingStyle.NextUrl or PagingStyle.LinkHeader => new LinkWalk<TPage, TItem>(paging),
        _ => new SingleWalk<TPage, TItem>(paging),
    };

    /// <summary>Makes a request ask for the page of a token.</summary>
    public abstract void Resume(ApiRequest request, string token, ServerUrl server);

    /// <summary>Refuses a page that was delivered before.</summary>
    /// <exception cref="PagingException">The server repeats itself.</exception>
    public virtual void Check(ApiRequest request, FetchedPage<TPage, TItem> page)
    {
    }

    /// <summary>The token of the page after this one, or null.</summary>
    /// <exception cref="PagingException">The server leads nowhere.</exception>
    public abstract string? Next(ApiRequest request, FetchedPage<TPage, TItem> page);

    /// <summary>A number among the query's parameters.</summary>
    protected static long? Number(ApiRequest request, string? name) =>
        name is not null && long.TryParse(request.QueryString.Get(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    protected static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    protected static PagingException Leads(ApiRequest request, string where) =>
        new($"{request.Operation} → {where} The enumeration was stopped; the items so far were delivered.")
        {
            Method = request.Operation.Method,
            PathTemplate = request.Operation.PathTemplate,
            OperationId = request.Operation.Id,
        };
}
