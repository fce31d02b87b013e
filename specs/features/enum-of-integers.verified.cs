#nullable enable

namespace EnumOfIntegers;

/// <summary>The <c>Alarm</c> schema.</summary>
[ApiSchema("Alarm")]
public sealed partial class Alarm
{
    /// <summary>The <c>level</c> member.</summary>
    public Level? Level { get; set; }
}

/// <summary>The <c>Level</c> schema.</summary>
[ApiSchema("Level")]
public readonly partial record struct Level
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public Level(long value) => throw null!;

    /// <summary>The value <c>-1</c>.</summary>
    public static Level Off => new(-1);

    /// <summary>The value <c>0</c>.</summary>
    public static Level Low => new(0);

    /// <summary>The value <c>1</c>.</summary>
    public static Level Middle => new(1);

    /// <summary>The value <c>2</c>.</summary>
    public static Level High => new(2);

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator Level(long value) => throw null!;
}
