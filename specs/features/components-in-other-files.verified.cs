#nullable enable

namespace ComponentsInOtherFiles;

/// <summary>Components in other files</summary>
public partial class ComponentsInOtherFilesClient : ApiClient
{
    /// <summary>The <c>Users</c> operations.</summary>
    public virtual UsersClient Users => throw null!;
}

/// <summary>The <c>Role</c> schema.</summary>
[ApiSchema("Role")]
public readonly partial record struct Role
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public Role(string value) => throw null!;

    /// <summary>The value <c>admin</c>.</summary>
    public static Role Admin => new("admin");

    /// <summary>The value <c>guest</c>.</summary>
    public static Role Guest => new("guest");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator Role(string value) => throw null!;
}

/// <summary>The <c>User</c> schema.</summary>
[ApiSchema("User")]
public sealed partial class User
{
    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }

    /// <summary>The <c>role</c> member.</summary>
    public Role? Role { get; set; }
}

/// <summary>The <c>Users</c> operations.</summary>
public partial class UsersClient : ResourceClient
{
    /// <summary>Calls <c>POST /users</c>.</summary>
    /// <param name="body">What to send.</param>
    /// <returns>The user.</returns>
    [ApiOperation("addUser", "POST", "/users")]
    public virtual Task<User> AddAsync(User body, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
