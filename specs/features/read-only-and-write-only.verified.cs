#nullable enable

namespace ReadOnlyAndWriteOnly;

/// <summary>The <c>Account</c> schema.</summary>
[ApiSchema("Account")]
public sealed partial class Account
{
    /// <summary>The <c>id</c> member.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }

    /// <summary>The <c>password</c> member.</summary>
    public required string? Password { get; set; }
}
