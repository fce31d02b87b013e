#nullable enable

namespace NumberFormats;

/// <summary>The <c>Numbers</c> schema.</summary>
[ApiSchema("Numbers")]
public sealed partial class Numbers
{
    /// <summary>The <c>plain</c> member.</summary>
    public double? Plain { get; set; }

    /// <summary>The <c>float</c> member.</summary>
    public double? Float { get; set; }

    /// <summary>The <c>double</c> member.</summary>
    public double? Double { get; set; }

    /// <summary>The <c>decimal</c> member.</summary>
    public decimal? Decimal { get; set; }

    /// <summary>The <c>int64</c> member.</summary>
    public long? Int64 { get; set; }

    /// <summary>The <c>unknown</c> member.</summary>
    public double? Unknown { get; set; }
}
