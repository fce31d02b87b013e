#nullable enable

namespace Conditions;

/// <summary>The <c>Idle</c> schema.</summary>
[ApiSchema("Idle")]
public sealed partial class Idle
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}

/// <summary>The <c>Resize</c> schema.</summary>
[ApiSchema("Resize")]
public sealed partial class Resize
{
    /// <summary>The <c>action</c> member.</summary>
    public required ResizeAction Action { get; set; }

    /// <summary>The <c>plan</c> member.</summary>
    [ApiRequiredWhen(nameof(Action), "resize")]
    public string? Plan { get; set; }

    /// <summary>The <c>reason</c> member.</summary>
    [ApiRequiredWhen(nameof(Action), "resize", IsOtherwise = true)]
    public string? Reason { get; set; }

    /// <summary>The <c>card</c> member.</summary>
    public string? Card { get; set; }

    /// <summary>The <c>address</c> member.</summary>
    [ApiRequiredWhen(nameof(Card))]
    [ApiRequiredWhen(nameof(Zip))]
    public string? Address { get; set; }

    /// <summary>The <c>zip</c> member.</summary>
    public string? Zip { get; set; }

    /// <summary>The <c>count</c> member.</summary>
    public long? Count { get; set; }
}

/// <summary>The <c>/components/schemas/Resize/properties/action</c> schema.</summary>
[ApiSchema("/components/schemas/Resize/properties/action")]
public readonly partial record struct ResizeAction
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public ResizeAction(string value) => throw null!;

    /// <summary>The value <c>resize</c>.</summary>
    public static ResizeAction Resize => new("resize");

    /// <summary>The value <c>stop</c>.</summary>
    public static ResizeAction Stop => new("stop");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator ResizeAction(string value) => throw null!;
}
