#nullable enable

namespace VariantsThatOnlyRequire;

/// <summary>The <c>Contact</c> schema.</summary>
[ApiSchema("Contact")]
public sealed partial class Contact
{
    /// <summary>The <c>email</c> member.</summary>
    public string? Email { get; set; }

    /// <summary>The <c>phone</c> member.</summary>
    public string? Phone { get; set; }
}
