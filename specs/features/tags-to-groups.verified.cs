#nullable enable

namespace TagsToGroups;

/// <summary>The <c>Health</c> operations.</summary>
public partial class HealthClient : ResourceClient
{
    /// <summary>Calls <c>GET /health</c>.</summary>
    [ApiOperation("health", "GET", "/health")]
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Tags to groups</summary>
public partial class TagsToGroupsClient : ApiClient
{
    /// <summary>Who may sign in.</summary>
    public virtual UserAccountsClient UserAccounts => throw null!;

    /// <summary>The <c>Value2fa</c> operations.</summary>
    public virtual Value2faClient Value2fa => throw null!;

    /// <summary>The <c>Health</c> operations.</summary>
    public virtual HealthClient Health => throw null!;
}

/// <summary>Who may sign in.</summary>
public partial class UserAccountsClient : ResourceClient
{
    /// <summary>Calls <c>GET /users</c>.</summary>
    [ApiOperation("listUsers", "GET", "/users")]
    public virtual Task ListUsersAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Value2fa</c> operations.</summary>
public partial class Value2faClient : ResourceClient
{
    /// <summary>Calls <c>GET /codes</c>.</summary>
    [ApiOperation("listCodes", "GET", "/codes")]
    public virtual Task ListCodesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
