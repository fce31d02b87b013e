using Specwright.Generator.Model;

namespace Specwright.Generator.Mapping.Paging;

/// <summary>The names by which APIs page, as they are found in public specs.</summary>
internal static class PagingWords
{
    private static readonly string[] s_containers = ["", "pagination.", "meta.", "paging.", "page_info.", "pageInfo.", "links.", "_links.", "meta.pagination.", "metadata.", "response_metadata."];

    /// <summary>Query parameters of a page number.</summary>
    public static readonly string[] Page = ["page", "page_number", "pageNumber", "page[number]", "pageNo", "p"];

    /// <summary>Query parameters of a page size.</summary>
    public static readonly string[] Size = ["per_page", "perPage", "page_size", "pageSize", "page[size]", "limit", "count", "size", "max_results", "maxResults", "first", "pagelen"];

    /// <summary>Query parameters of the number of items to skip.</summary>
    public static readonly string[] Offset = ["offset", "skip", "start", "startAt", "page[offset]"];

    /// <summary>Query parameters of a cursor.</summary>
    public static readonly string[] Cursor =
    [
        "cursor", "page_token", "pageToken", "next_token", "nextToken", "NextToken", "continuation_token", "continuationToken", "after", "page[after]", "page[cursor]",
        "next_cursor", "nextPageToken", "pagination_token", "starting_after", "start_cursor",
    ];

    /// <summary>Where a page holds the next cursor.</summary>
    public static readonly string[] NextCursor = Within(
        "next_cursor", "nextCursor", "next_page_token", "nextPageToken", "next_token", "nextToken", "NextToken", "continuation_token", "continuationToken", "end_cursor", "endCursor", "cursors.after", "cursor", "after", "next");

    /// <summary>Where a page holds the next URL.</summary>
    public static readonly string[] NextUrl = Within(
        "next_page", "next_url", "nextUrl", "nextLink", "@odata.nextLink", "next_page_url", "next_page_uri", "next", "next.href", "pages.next");

    /// <summary>Where a page holds the number of all items.</summary>
    public static readonly string[] Total = Within("total", "total_count", "totalCount", "total_items", "totalItems", "total_results", "totalResults", "total_records");

    /// <summary>Where a page says how many items a page has.</summary>
    public static readonly string[] PageSize = Within("per_page", "perPage", "page_size", "pageSize", "limit");

    /// <summary>Where a page holds the number of all pages.</summary>
    public static readonly string[] TotalPages = Within("total_pages", "totalPages", "page_count", "pageCount", "last_page", "pages");

    /// <summary>Where a page holds its own number.</summary>
    public static readonly string[] PageNumber = Within("page", "page_number", "pageNumber", "current_page", "currentPage");

    /// <summary>Where a page says whether more follow.</summary>
    public static readonly string[] HasMore = Within("has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage", "more");

    /// <summary>Whether a value is text.</summary>
    public static bool IsText(TypeRef type) => type.Kind == TypeKind.Scalar && type.Scalar is ScalarKind.String;

    /// <summary>Whether a value is text or a URI.</summary>
    public static bool IsUrl(TypeRef type) => type.Kind == TypeKind.Scalar && type.Scalar is ScalarKind.String or ScalarKind.Uri;

    /// <summary>Whether a value is an integer.</summary>
    public static bool IsInteger(TypeRef type) => type.Kind == TypeKind.Scalar && type.Scalar is ScalarKind.Int32 or ScalarKind.Int64;

    /// <summary>Whether a value is a flag.</summary>
    public static bool IsFlag(TypeRef type) => type.Kind == TypeKind.Scalar && type.Scalar is ScalarKind.Boolean;

    private static string[] Within(params string[] names) => s_containers.SelectMany(container => names.Select(name => container + name)).ToArray();
}
