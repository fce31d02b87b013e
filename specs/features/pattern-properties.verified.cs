#nullable enable

namespace PatternProperties;

/// <summary>The <c>Holder</c> schema.</summary>
[ApiSchema("Holder")]
public sealed partial class Holder
{
    /// <summary>The <c>headers</c> member.</summary>
    public IDictionary<string, string>? Headers { get; set; }
}
