using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>How an operation pages: which parameters ask for a page, and what in the response says whether there is another.</summary>
/// <typeparam name="TPage">The type of the response.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
public sealed class Paging<TPage, TItem>
{
    /// <summary>Names the style.</summary>
    /// <param name="style">The style.</param>
    public Paging(PagingStyle style) => Style = style;

    /// <summary>The style.</summary>
    public PagingStyle Style { get; }

    /// <summary>The items of a response; null counts as none.</summary>
    public required Func<TPage, IEnumerable<TItem>?> Items { get; init; }

    /// <summary>The query parameter with the number of the page.</summary>
    public string? PageParameter { get; init; }

    /// <summary>The query parameter with the number of items per page.</summary>
    public string? SizeParameter { get; init; }

    /// <summary>The query parameter with the number of items to pass over.</summary>
    public string? OffsetParameter { get; init; }

    /// <summary>The query parameter with the cursor.</summary>
    public string? CursorParameter { get; init; }

    /// <summary>The cursor of the next page; null or empty at the end.</summary>
    public Func<TPage, string?>? NextCursor { get; init; }

    /// <summary>The URL of the next page, absolute or relative; null or empty at the end.</summary>
    public Func<TPage, string?>? NextUrl { get; init; }

    /// <summary>The number of items on all pages.</summary>
    public Func<TPage, long?>? Total { get; init; }

    /// <summary>The number of pages.</summary>
    public Func<TPage, long?>? TotalPages { get; init; }

    /// <summary>The number of this page.</summary>
    public Func<TPage, long?>? PageNumber { get; init; }

    /// <summary>The number of items per page that the server used.</summary>
    public Func<TPage, long?>? PageSize { get; init; }

    /// <summary>Whether there is another page.</summary>
    public Func<TPage, bool?>? HasMore { get; init; }

    /// <summary>The number of the first page, 0 or 1.</summary>
    public int FirstPage { get; init; } = 1;

    /// <summary>The largest page size the API accepts; null when its description does not say.</summary>
    public int? MaxPageSize { get; init; }
}
