#nullable enable

namespace ReferencesWithSiblings;

/// <summary>An address.</summary>
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
    /// <summary>Where it goes, rather than what an address is.</summary>
    [Obsolete("The API has deprecated this.")]
    public Address? ShipTo { get; set; }

    /// <summary>An address.</summary>
    public Address? BillTo { get; set; }
}
