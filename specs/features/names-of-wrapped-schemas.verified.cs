#nullable enable

namespace NamesOfWrappedSchemas;

/// <summary>The <c>Address</c> schema.</summary>
[ApiSchema("Address")]
public sealed partial class Address
{
    /// <summary>The <c>city</c> member.</summary>
    public string? City { get; set; }

    /// <summary>The <c>kind</c> member.</summary>
    public AddressKind? Kind { get; set; }
}

/// <summary>The <c>/components/schemas/Address/allOf/0/properties/kind</c> schema.</summary>
[ApiSchema("/components/schemas/Address/allOf/0/properties/kind")]
public readonly partial record struct AddressKind
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public AddressKind(string value) => throw null!;

    /// <summary>The value <c>home</c>.</summary>
    public static AddressKind Home => new("home");

    /// <summary>The value <c>work</c>.</summary>
    public static AddressKind Work => new("work");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator AddressKind(string value) => throw null!;
}

/// <summary>The <c>Model</c> schema.</summary>
[ApiSchema("Model")]
public readonly partial record struct Model
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public Model(string value) => throw null!;

    /// <summary>The value <c>small</c>.</summary>
    public static Model Small => new("small");

    /// <summary>The value <c>large</c>.</summary>
    public static Model Large => new("large");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator Model(string value) => throw null!;
}

/// <summary>Wrapped</summary>
public partial class NamesOfWrappedSchemasClient : ApiClient
{
    /// <summary>The <c>Orders</c> operations.</summary>
    public virtual OrdersClient Orders => throw null!;
}

/// <summary>The <c>Order</c> schema.</summary>
[ApiSchema("Order")]
public sealed partial class Order
{
    /// <summary>The <c>tier</c> member.</summary>
    public Optional<Tier?> Tier { get; set; }

    /// <summary>Where it goes.</summary>
    public Address? Address { get; set; }

    /// <summary>The <c>model</c> member.</summary>
    public Model? Model { get; set; }
}

/// <summary>The <c>Orders</c> operations.</summary>
public partial class OrdersClient : ResourceClient
{
    /// <summary>Calls <c>GET /orders</c>.</summary>
    /// <returns>An order.</returns>
    [ApiOperation("orders.list", "GET", "/orders")]
    public virtual Task<Order> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Tier</c> schema.</summary>
[ApiSchema("Tier")]
public readonly partial record struct Tier
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public Tier(string value) => throw null!;

    /// <summary>The value <c>free</c>.</summary>
    public static Tier Free => new("free");

    /// <summary>The value <c>paid</c>.</summary>
    public static Tier Paid => new("paid");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator Tier(string value) => throw null!;
}
