#nullable enable

namespace NumbersThatMayBeText;

/// <summary>The parameters of <c>listOrders</c>.</summary>
public sealed partial class ListOrdersParameters
{
    /// <summary>The <c>since</c> parameter. Default: 0.</summary>
    public int? Since { get; set; }
}

/// <summary>Numbers that may be text</summary>
public partial class NumbersThatMayBeTextClient : ApiClient
{
    /// <summary>The <c>Orders</c> operations.</summary>
    public virtual OrdersClient Orders => throw null!;
}

/// <summary>The <c>Order</c> schema.</summary>
[ApiSchema("Order")]
public sealed partial class Order
{
    /// <summary>The <c>id</c> member.</summary>
    public required long Id { get; set; }

    /// <summary>The <c>total</c> member.</summary>
    public required double Total { get; set; }

    /// <summary>The <c>lines</c> member.</summary>
    public Optional<int?> Lines { get; set; }

    /// <summary>A number or a word.</summary>
    public OrderSize? Size { get; set; }
}

/// <summary>A number or a word.</summary>
[ApiSchema("/components/schemas/Order/properties/size")]
public abstract partial class OrderSize
{
    /// <summary>Wraps a value as <see cref="IntegerCase"/>.</summary>
    public static implicit operator OrderSize(long value) => throw null!;

    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator OrderSize(string value) => throw null!;

    /// <summary>The case of <c>IntegerCase</c>.</summary>
    public sealed class IntegerCase : OrderSize
    {
        /// <summary>Wraps a value.</summary>
        public IntegerCase(long value) => throw null!;

        /// <summary>The value.</summary>
        public long Value { get; }
    }

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : OrderSize
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : OrderSize
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Orders</c> operations.</summary>
public partial class OrdersClient : ResourceClient
{
    /// <summary>Calls <c>GET /orders</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>All.</returns>
    [ApiOperation("listOrders", "GET", "/orders")]
    public virtual Task<IList<Order>> ListAsync(
        ListOrdersParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
