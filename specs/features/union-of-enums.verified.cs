#nullable enable

namespace UnionOfEnums;

/// <summary>The <c>OpenState</c> schema.</summary>
[ApiSchema("OpenState")]
public readonly partial record struct OpenState
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public OpenState(string value) => throw null!;

    /// <summary>The value <c>new</c>.</summary>
    public static OpenState New => new("new");

    /// <summary>The value <c>paid</c>.</summary>
    public static OpenState Paid => new("paid");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator OpenState(string value) => throw null!;
}

/// <summary>The <c>Order</c> schema.</summary>
[ApiSchema("Order")]
public sealed partial class Order
{
    /// <summary>The <c>state</c> member.</summary>
    public OrderState? State { get; set; }
}

/// <summary>The <c>/components/schemas/Order/properties/state</c> schema.</summary>
[ApiSchema("/components/schemas/Order/properties/state")]
public readonly partial record struct OrderState
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public OrderState(string value) => throw null!;

    /// <summary>The value <c>new</c>.</summary>
    public static OrderState New => new("new");

    /// <summary>The value <c>paid</c>.</summary>
    public static OrderState Paid => new("paid");

    /// <summary>The value <c>closed</c>.</summary>
    public static OrderState Closed => new("closed");

    /// <summary>The value <c>lost</c>.</summary>
    public static OrderState Lost => new("lost");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator OrderState(string value) => throw null!;
}
