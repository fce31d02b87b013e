namespace Specwright.Generator.Model;

/// <summary>How an operation's list is walked. Each path leads from the page to a value; null when the page has none.</summary>
/// <param name="Style">How it goes on.</param>
/// <param name="Item">The items' type; items are never null.</param>
/// <param name="Items">The path to the items; empty when the page itself is the list.</param>
/// <param name="PageParameter">The query parameter of the page number.</param>
/// <param name="SizeParameter">The query parameter of the page size.</param>
/// <param name="OffsetParameter">The query parameter of the number of items to skip.</param>
/// <param name="CursorParameter">The query parameter of the cursor.</param>
/// <param name="NextCursor">The path to the next cursor, a text.</param>
/// <param name="NextUrl">The path to the next URL, a text or URI.</param>
/// <param name="Total">The path to the number of all items, an integer.</param>
/// <param name="TotalPages">The path to the number of all pages, an integer.</param>
/// <param name="PageNumber">The path to this page's number, an integer.</param>
/// <param name="HasMore">The path to a flag that says whether more follow.</param>
/// <param name="PageSize">The path to the number of items per page that the server used, an integer.</param>
/// <param name="FirstPage">The number of the first page, 0 or 1.</param>
/// <param name="MaxPageSize">The largest page size; null when the spec does not say.</param>
/// <param name="ItemNullable">Whether an item may be null.</param>
internal sealed record PagingModel(
    PagingStyle Style,
    TypeRef Item,
    EquatableArray<PathStep> Items,
    SpecText? PageParameter,
    SpecText? SizeParameter,
    SpecText? OffsetParameter,
    SpecText? CursorParameter,
    EquatableArray<PathStep> NextCursor,
    EquatableArray<PathStep> NextUrl,
    EquatableArray<PathStep> Total,
    EquatableArray<PathStep> TotalPages,
    EquatableArray<PathStep> PageNumber,
    EquatableArray<PathStep> HasMore,
    EquatableArray<PathStep> PageSize = default,
    int FirstPage = 1,
    int? MaxPageSize = null,
    bool ItemNullable = false);
