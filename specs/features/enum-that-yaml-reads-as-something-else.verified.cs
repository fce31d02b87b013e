#nullable enable

namespace EnumThatYamlReadsAsSomethingElse;

/// <summary>The <c>Holder</c> schema.</summary>
[ApiSchema("Holder")]
public sealed partial class Holder
{
    /// <summary>The <c>version</c> member.</summary>
    public HolderVersion? Version { get; set; }
}

/// <summary>The <c>/components/schemas/Holder/properties/version</c> schema.</summary>
[ApiSchema("/components/schemas/Holder/properties/version")]
public readonly partial record struct HolderVersion
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public HolderVersion(string value) => throw null!;

    /// <summary>The value <c>1</c>.</summary>
    public static HolderVersion Value1 => new("1");

    /// <summary>The value <c>1.10</c>.</summary>
    public static HolderVersion Value1_10 => new("1.10");

    /// <summary>The value <c>true</c>.</summary>
    public static HolderVersion True => new("true");

    /// <summary>The value <c>no</c>.</summary>
    public static HolderVersion No => new("no");

    /// <summary>The value <c>2024-01-01</c>.</summary>
    public static HolderVersion Value2024_01_01 => new("2024-01-01");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator HolderVersion(string value) => throw null!;
}
