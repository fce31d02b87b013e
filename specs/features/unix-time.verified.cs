#nullable enable

namespace UnixTime;

/// <summary>The <c>Stamps</c> schema.</summary>
[ApiSchema("Stamps")]
public sealed partial class Stamps
{
    /// <summary>The <c>created</c> member.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The <c>updated</c> member.</summary>
    public DateTimeOffset? Updated { get; set; }
}
