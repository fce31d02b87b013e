#nullable enable

namespace NamesOfInlineTypes;

/// <summary>Names of inline types</summary>
public partial class NamesOfInlineTypesClient : ApiClient
{
    /// <summary>The <c>Orders</c> operations.</summary>
    public virtual OrdersClient Orders => throw null!;
}

/// <summary>The <c>Orders</c> operations.</summary>
public partial class OrdersClient : ResourceClient
{
    /// <summary>Calls <c>POST /orders</c>.</summary>
    /// <param name="body">What to send.</param>
    /// <returns>Placed.</returns>
    [ApiOperation("placeOrder", "POST", "/orders")]
    public virtual Task<PlaceOrderResponse> PlaceAsync(
        PlaceOrderRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>/paths/~1orders/post/responses/422/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/paths/~1orders/post/responses/422/content/application~1json/schema")]
public sealed partial class PlaceOrderError422
{
    /// <summary>The <c>reason</c> member.</summary>
    public string? Reason { get; set; }
}

/// <summary>The <c>/paths/~1orders/post/requestBody/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/paths/~1orders/post/requestBody/content/application~1json/schema")]
public sealed partial class PlaceOrderRequest
{
    /// <summary>The <c>lines</c> member.</summary>
    public IList<PlaceOrderRequestLinesItem>? Lines { get; set; }

    /// <summary>The <c>notes</c> member.</summary>
    public IDictionary<string, PlaceOrderRequestNotesValue>? Notes { get; set; }
}

/// <summary>The <c>/paths/~1orders/post/requestBody/content/application~1json/schema/properties/lines/items</c> schema.</summary>
[ApiSchema("/paths/~1orders/post/requestBody/content/application~1json/schema/properties/lines/items")]
public sealed partial class PlaceOrderRequestLinesItem
{
    /// <summary>The <c>sku</c> member.</summary>
    public string? Sku { get; set; }

    /// <summary>The <c>options</c> member.</summary>
    public PlaceOrderRequestLinesItemOptions? Options { get; set; }
}

/// <summary>
/// The <c>/paths/~1orders/post/requestBody/content/application~1json/schema/properties/lines/items/properties/options</c> schema.
/// </summary>
[ApiSchema("/paths/~1orders/post/requestBody/content/application~1json/schema/properties/lines/items/properties/options")]
public sealed partial class PlaceOrderRequestLinesItemOptions
{
    /// <summary>The <c>gift</c> member.</summary>
    public bool? Gift { get; set; }
}

/// <summary>
/// The <c>/paths/~1orders/post/requestBody/content/application~1json/schema/properties/notes/additionalProperties</c> schema.
/// </summary>
[ApiSchema("/paths/~1orders/post/requestBody/content/application~1json/schema/properties/notes/additionalProperties")]
public sealed partial class PlaceOrderRequestNotesValue
{
    /// <summary>The <c>text</c> member.</summary>
    public string? Text { get; set; }
}

/// <summary>The <c>/paths/~1orders/post/responses/201/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/paths/~1orders/post/responses/201/content/application~1json/schema")]
public sealed partial class PlaceOrderResponse
{
    /// <summary>The <c>id</c> member.</summary>
    public string? Id { get; set; }

    /// <summary>The <c>state</c> member.</summary>
    public PlaceOrderResponseState? State { get; set; }
}

/// <summary>The <c>/paths/~1orders/post/responses/201/content/application~1json/schema/properties/state</c> schema.</summary>
[ApiSchema("/paths/~1orders/post/responses/201/content/application~1json/schema/properties/state")]
public readonly partial record struct PlaceOrderResponseState
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public PlaceOrderResponseState(string value) => throw null!;

    /// <summary>The value <c>new</c>.</summary>
    public static PlaceOrderResponseState New => new("new");

    /// <summary>The value <c>paid</c>.</summary>
    public static PlaceOrderResponseState Paid => new("paid");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator PlaceOrderResponseState(string value) => throw null!;
}
