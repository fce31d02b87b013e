#nullable enable

namespace EnumOfStrings;

/// <summary>The <c>Color</c> schema.</summary>
[ApiSchema("Color")]
public readonly partial record struct Color
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public Color(string value) => throw null!;

    /// <summary>The value <c>red</c>.</summary>
    public static Color Red => new("red");

    /// <summary>The value <c>amber</c>.</summary>
    public static Color Amber => new("amber");

    /// <summary>The value <c>green</c>.</summary>
    public static Color Green => new("green");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator Color(string value) => throw null!;
}

/// <summary>The <c>Light</c> schema.</summary>
[ApiSchema("Light")]
public sealed partial class Light
{
    /// <summary>The <c>color</c> member.</summary>
    public required Color Color { get; set; }

    /// <summary>What comes next.</summary>
    public LightNext? Next { get; set; }
}

/// <summary>What comes next.</summary>
[ApiSchema("/components/schemas/Light/properties/next")]
public readonly partial record struct LightNext
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public LightNext(string value) => throw null!;

    /// <summary>The value <c>red</c>.</summary>
    public static LightNext Red => new("red");

    /// <summary>The value <c>amber</c>.</summary>
    public static LightNext Amber => new("amber");

    /// <summary>The value <c>green</c>.</summary>
    public static LightNext Green => new("green");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator LightNext(string value) => throw null!;
}
