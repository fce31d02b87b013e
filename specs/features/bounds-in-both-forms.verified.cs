#nullable enable

namespace BoundsInBothForms;

/// <summary>The <c>Bounds</c> schema.</summary>
[ApiSchema("Bounds")]
public sealed partial class Bounds
{
    /// <summary>The <c>boolean</c> member.</summary>
    public long? Boolean { get; set; }

    /// <summary>The <c>number</c> member.</summary>
    public double? Number { get; set; }

    /// <summary>The <c>length</c> member.</summary>
    public string? Length { get; set; }

    /// <summary>The <c>items</c> member.</summary>
    public IList<long>? Items { get; set; }
}
