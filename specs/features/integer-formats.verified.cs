#nullable enable

namespace IntegerFormats;

/// <summary>The <c>Numbers</c> schema.</summary>
[ApiSchema("Numbers")]
public sealed partial class Numbers
{
    /// <summary>Has no bounds.</summary>
    public required long Plain { get; set; }

    /// <summary>The <c>int8</c> member.</summary>
    public int? Int8 { get; set; }

    /// <summary>The <c>int16</c> member.</summary>
    public int? Int16 { get; set; }

    /// <summary>The <c>int32</c> member.</summary>
    public int? Int32 { get; set; }

    /// <summary>The <c>int64</c> member.</summary>
    public long? Int64 { get; set; }

    /// <summary>The <c>uint8</c> member.</summary>
    public int? Uint8 { get; set; }

    /// <summary>The <c>uint16</c> member.</summary>
    public int? Uint16 { get; set; }

    /// <summary>The <c>uint32</c> member.</summary>
    public long? Uint32 { get; set; }

    /// <summary>The <c>uint64</c> member.</summary>
    public ulong? Uint64 { get; set; }

    /// <summary>The <c>unknown</c> member.</summary>
    public long? Unknown { get; set; }
}
