#nullable enable

namespace UnknownMembersSurvive;

/// <summary>The <c>Small</c> schema.</summary>
[ApiSchema("Small")]
public sealed partial class Small
{
    /// <summary>The <c>a</c> member.</summary>
    public long? A { get; set; }
}
