#nullable enable

namespace Const;

/// <summary>The <c>Marker</c> schema.</summary>
[ApiSchema("Marker")]
public sealed partial class Marker
{
    /// <summary>The <c>version</c> member.</summary>
    public string Version { get; set; } = "1.0";

    /// <summary>The <c>answer</c> member.</summary>
    public long? Answer { get; set; }

    /// <summary>The <c>yes</c> member.</summary>
    public bool? Yes { get; set; }
}
