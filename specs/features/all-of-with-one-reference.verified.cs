#nullable enable

namespace AllOfWithOneReference;

/// <summary>The <c>Address</c> schema.</summary>
[ApiSchema("Address")]
public sealed partial class Address
{
    /// <summary>The <c>city</c> member.</summary>
    public string? City { get; set; }
}

/// <summary>The <c>Order</c> schema.</summary>
[ApiSchema("Order")]
public sealed partial class Order
{
    /// <summary>Where it goes.</summary>
    public Address? ShipTo { get; set; }

    /// <summary>The <c>billTo</c> member.</summary>
    public Optional<Address?> BillTo { get; set; }
}
