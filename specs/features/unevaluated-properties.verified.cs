#nullable enable

namespace UnevaluatedProperties;

/// <summary>The <c>Base</c> schema.</summary>
[ApiSchema("Base")]
public sealed partial class Base
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}

/// <summary>The <c>Closed</c> schema.</summary>
[ApiSchema("Closed")]
public sealed partial class Closed
{
    /// <summary>The <c>b</c> member.</summary>
    public long? B { get; set; }

    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}
