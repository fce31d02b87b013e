#nullable enable

namespace EnumWithNull;

/// <summary>The <c>Holder</c> schema.</summary>
[ApiSchema("Holder")]
public sealed partial class Holder
{
    /// <summary>The <c>state</c> member.</summary>
    public required HolderState? State { get; set; }

    /// <summary>The <c>color</c> member.</summary>
    public Optional<HolderColor?> Color { get; set; }
}

/// <summary>The <c>/components/schemas/Holder/properties/color</c> schema.</summary>
[ApiSchema("/components/schemas/Holder/properties/color")]
public readonly partial record struct HolderColor
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public HolderColor(string value) => throw null!;

    /// <summary>The value <c>red</c>.</summary>
    public static HolderColor Red => new("red");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator HolderColor(string value) => throw null!;
}

/// <summary>The <c>/components/schemas/Holder/properties/state</c> schema.</summary>
[ApiSchema("/components/schemas/Holder/properties/state")]
public readonly partial record struct HolderState
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public HolderState(string value) => throw null!;

    /// <summary>The value <c>open</c>.</summary>
    public static HolderState Open => new("open");

    /// <summary>The value <c>closed</c>.</summary>
    public static HolderState Closed => new("closed");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator HolderState(string value) => throw null!;
}
