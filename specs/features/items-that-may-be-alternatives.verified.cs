#nullable enable

namespace ItemsThatMayBeAlternatives;

/// <summary>The <c>Message</c> schema.</summary>
[ApiSchema("Message")]
public sealed partial class Message
{
    /// <summary>The <c>channel</c> member.</summary>
    public JsonElement Channel { get; set; }

    /// <summary>The <c>point</c> member.</summary>
    public MessagePoint? Point { get; set; }
}

/// <summary>The <c>/definitions/Message/properties/point</c> schema.</summary>
[ApiSchema("/definitions/Message/properties/point")]
public sealed partial class MessagePoint
{
    /// <summary>The item at index 0.</summary>
    public required double Item1 { get; set; }

    /// <summary>The item at index 1.</summary>
    public required double Item2 { get; set; }

    /// <summary>The items that follow; null when there are none.</summary>
    public IList<JsonElement>? OtherItems { get; set; }
}
