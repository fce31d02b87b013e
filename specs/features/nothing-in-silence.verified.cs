#nullable enable

namespace NothingInSilence;

/// <summary>The parameters of <c>getOrder</c>.</summary>
public sealed partial class GetOrderParameters
{
    /// <summary>The <c>flag</c> parameter.</summary>
    public bool? Flag { get; set; }

    /// <summary>The <c>bare</c> parameter.</summary>
    public string? Bare { get; set; }
}

/// <summary>Nothing in silence</summary>
public partial class NothingInSilenceClient : ApiClient
{
    /// <summary>The <c>Orders</c> operations.</summary>
    public virtual OrdersClient Orders => throw null!;
}

/// <summary>The <c>Order</c> schema.</summary>
/// <remarks>See https://docs.example.com/order</remarks>
[ApiSchema("Order")]
public sealed partial class Order
{
    /// <summary>The <c>id</c> member.</summary>
    public required string Id { get; set; }

    /// <summary>The <c>none</c> member.</summary>
    public string? None { get; set; }

    /// <summary>The <c>words</c> member.</summary>
    public string? Words { get; set; }

    /// <summary>The <c>count</c> member.</summary>
    public long? Count { get; set; }

    /// <summary>The <c>listed</c> member.</summary>
    public IList<OrderListedItem>? Listed { get; set; }

    /// <summary>The <c>odd</c> member.</summary>
    public JsonElement Odd { get; set; }

    /// <summary>The <c>lists</c> member.</summary>
    public IList<JsonElement>? Lists { get; set; }

    /// <summary>The <c>several</c> member.</summary>
    public string? Several { get; set; }
}

/// <summary>The <c>/components/schemas/Order/properties/listed</c> schema.</summary>
[ApiSchema("/components/schemas/Order/properties/listed")]
public readonly partial record struct OrderListedItem
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public OrderListedItem(string value) => throw null!;

    /// <summary>The value <c>a</c>.</summary>
    public static OrderListedItem A => new("a");

    /// <summary>The value <c>b</c>.</summary>
    public static OrderListedItem B => new("b");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator OrderListedItem(string value) => throw null!;
}

/// <summary>The <c>Orders</c> operations.</summary>
public partial class OrdersClient : ResourceClient
{
    /// <summary>Calls <c>GET /orders/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>An order.</returns>
    /// <remarks>
    /// <para>The manual: https://docs.example.com/orders</para>
    /// <para>The response has headers, which RequestOptions.Capture gives: X-Total, ETag.</para>
    /// </remarks>
    [ApiOperation("getOrder", "GET", "/orders/{id}")]
    public virtual Task<Order> GetAsync(
        string id,
        GetOrderParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
