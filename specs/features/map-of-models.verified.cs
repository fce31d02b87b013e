#nullable enable

namespace MapOfModels;

/// <summary>The <c>Catalog</c> schema.</summary>
[ApiSchema("Catalog")]
public sealed partial class Catalog
{
    /// <summary>The <c>prices</c> member.</summary>
    public IDictionary<string, Price>? Prices { get; set; }

    /// <summary>The <c>labels</c> member.</summary>
    public IDictionary<string, string?>? Labels { get; set; }

    /// <summary>The <c>lists</c> member.</summary>
    public IDictionary<string, IList<long>>? Lists { get; set; }
}

/// <summary>The <c>Price</c> schema.</summary>
[ApiSchema("Price")]
public sealed partial class Price
{
    /// <summary>The <c>amount</c> member.</summary>
    public double? Amount { get; set; }
}
