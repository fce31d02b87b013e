#nullable enable

namespace LeftOutParts;

/// <summary>The parameters of <c>getUser</c>.</summary>
public sealed partial class GetUserParameters
{
    /// <summary>The <c>fields</c> parameter.</summary>
    public string? Fields { get; set; }
}

/// <summary>Left out parts</summary>
public partial class LeftOutPartsClient : ApiClient
{
    /// <summary>The <c>Users</c> operations.</summary>
    public virtual UsersClient Users => throw null!;
}

/// <summary>The <c>Note</c> schema.</summary>
[ApiSchema("Note")]
public sealed partial class Note
{
    /// <summary>The <c>text</c> member.</summary>
    public string? Text { get; set; }
}

/// <summary>The <c>User</c> schema.</summary>
[ApiSchema("User")]
public sealed partial class User
{
    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }

    /// <summary>The <c>note</c> member.</summary>
    public Note? Note { get; set; }

    /// <summary>The <c>level</c> member.</summary>
    public UserLevel? Level { get; set; }
}

/// <summary>The <c>/components/schemas/User/properties/level</c> schema.</summary>
[ApiSchema("/components/schemas/User/properties/level")]
public readonly partial record struct UserLevel
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public UserLevel(string value) => throw null!;

    /// <summary>The value <c>low</c>.</summary>
    public static UserLevel Low => new("low");

    /// <summary>The value <c>high</c>.</summary>
    public static UserLevel High => new("high");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator UserLevel(string value) => throw null!;
}

/// <summary>The <c>Users</c> operations.</summary>
public partial class UsersClient : ResourceClient
{
    /// <summary>Calls <c>GET /users/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>A user.</returns>
    [ApiOperation("getUser", "GET", "/users/{id}")]
    public virtual Task<User> GetAsync(
        string id,
        GetUserParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
