#nullable enable

namespace BoundsInBothForms;

/// <summary>The <c>Bounds</c> schema.</summary>
[ApiSchema("Bounds")]
public sealed partial class Bounds
{
    /// <summary>The <c>boolean</c> member.</summary>
    [ApiConstraints(ExclusiveMinimum = 0)]
    public long? Boolean { get; set; }

    /// <summary>The <c>number</c> member.</summary>
    [ApiConstraints(ExclusiveMinimum = 0, ExclusiveMaximum = 1)]
    public double? Number { get; set; }

    /// <summary>The <c>length</c> member.</summary>
    [ApiConstraints(MinLength = 1, MaxLength = 3, Pattern = "^a")]
    public string? Length { get; set; }

    /// <summary>The <c>items</c> member.</summary>
    [ApiConstraints(MinItems = 1, MaxItems = 2)]
    public IList<long>? Items { get; set; }
}
