#nullable enable

namespace PagingByNextUrl;

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
    /// <summary>The <c>q</c> parameter.</summary>
    public string? Q { get; set; }
}

/// <summary>The <c>/paths/~1items/get/responses/200/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/paths/~1items/get/responses/200/content/application~1json/schema")]
public sealed partial class ListItemsResponse
{
    /// <summary>The <c>value</c> member.</summary>
    public IList<Item>? Value { get; set; }

    /// <summary>The <c>next_page_url</c> member.</summary>
    public Uri? NextPageUrl { get; set; }
}

/// <summary>Paging by next url</summary>
public partial class PagingByNextUrlClient : ApiClient
{
    /// <summary>The <c>Items</c> operations.</summary>
    public virtual ItemsClient Items => throw null!;
}
