#nullable enable

namespace PagingByOffset;

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
    /// <summary>The <c>offset</c> parameter.</summary>
    public long? Offset { get; set; }

    /// <summary>The <c>limit</c> parameter.</summary>
    public long? Limit { get; set; }
}

/// <summary>The <c>/paths/~1items/get/responses/200/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/paths/~1items/get/responses/200/content/application~1json/schema")]
public sealed partial class ListItemsResponse
{
    /// <summary>The <c>results</c> member.</summary>
    public IList<Item>? Results { get; set; }

    /// <summary>The <c>total</c> member.</summary>
    public long? Total { get; set; }
}

/// <summary>Paging by offset</summary>
public partial class PagingByOffsetClient : ApiClient
{
    /// <summary>The <c>Items</c> operations.</summary>
    public virtual ItemsClient Items => throw null!;
}
