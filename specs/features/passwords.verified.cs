#nullable enable

namespace Passwords;

/// <summary>The <c>Login</c> schema.</summary>
[ApiSchema("Login")]
public sealed partial class Login
{
    /// <summary>The <c>user</c> member.</summary>
    public required string User { get; set; }

    /// <summary>The <c>password</c> member.</summary>
    public required SecretString Password { get; set; }

    /// <summary>The <c>pin</c> member.</summary>
    public SecretString? Pin { get; set; }
}
