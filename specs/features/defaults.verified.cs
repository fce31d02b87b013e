#nullable enable

namespace Defaults;

/// <summary>The <c>Options</c> schema.</summary>
[ApiSchema("Options")]
public sealed partial class Options
{
    /// <summary>The <c>mode</c> member.</summary>
    public required OptionsMode Mode { get; set; }

    /// <summary>The <c>size</c> member.</summary>
    public long? Size { get; set; }

    /// <summary>The <c>ratio</c> member.</summary>
    public double? Ratio { get; set; }

    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }

    /// <summary>The <c>on</c> member.</summary>
    public bool? On { get; set; }
}

/// <summary>The <c>/components/schemas/Options/properties/mode</c> schema.</summary>
[ApiSchema("/components/schemas/Options/properties/mode")]
public readonly partial record struct OptionsMode
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public OptionsMode(string value) => throw null!;

    /// <summary>The value <c>fast</c>.</summary>
    public static OptionsMode Fast => new("fast");

    /// <summary>The value <c>safe</c>.</summary>
    public static OptionsMode Safe => new("safe");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator OptionsMode(string value) => throw null!;
}
