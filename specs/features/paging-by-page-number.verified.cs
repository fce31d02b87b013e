#nullable enable

namespace PagingByPageNumber;

/// <summary>The <c>Item</c> schema.</summary>
[ApiSchema("Item")]
public sealed partial class Item
{
    /// <summary>The <c>id</c> member.</summary>
    public long? Id { get; set; }
}

/// <summary>The <c>Items</c> operations.</summary>
public partial class ItemsClient : ResourceClient
{
    /// <summary>Calls <c>GET /items</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>Items.</returns>
    [ApiOperation("listItems", "GET", "/items")]
    public virtual AsyncPageable<Item> ListAsync(
        ListItemsParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The parameters of <c>listItems</c>.</summary>
public sealed partial class ListItemsParameters
{
    /// <summary>The <c>page</c> parameter.</summary>
    public long? Page { get; set; }

    /// <summary>The <c>per_page</c> parameter.</summary>
    public long? PerPage { get; set; }
}

/// <summary>The <c>/paths/~1items/get/responses/200/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/paths/~1items/get/responses/200/content/application~1json/schema")]
public sealed partial class ListItemsResponse
{
    /// <summary>The <c>data</c> member.</summary>
    public IList<Item>? Data { get; set; }

    /// <summary>The <c>page</c> member.</summary>
    public long? Page { get; set; }

    /// <summary>The <c>total_pages</c> member.</summary>
    public long? TotalPages { get; set; }
}

/// <summary>Paging by page number</summary>
public partial class PagingByPageNumberClient : ApiClient
{
    /// <summary>The <c>Items</c> operations.</summary>
    public virtual ItemsClient Items => throw null!;
}
