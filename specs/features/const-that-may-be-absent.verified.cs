#nullable enable

namespace ConstThatMayBeAbsent;

/// <summary>The <c>Order</c> schema.</summary>
[ApiSchema("Order")]
public sealed partial class Order
{
    /// <summary>The <c>id</c> member.</summary>
    public string? Id { get; set; }

    /// <summary>The <c>object</c> member.</summary>
    public string? Object { get; set; } = "order";

    /// <summary>The <c>unit</c> member.</summary>
    public Optional<string?> Unit { get; set; } = "piece";

    /// <summary>The <c>kind</c> member.</summary>
    public Optional<string?> Kind { get; set; } = "retail";
}
