#nullable enable

[assembly: global::System.Reflection.AssemblyMetadata("Specwright.KeyPrefixes", "acme_live_:live")]

namespace AcmeApiV2Generated;

/// <summary>Acme API v2 (generated)</summary>
public partial class AcmeApiV2GeneratedClient : ApiClient
{
    /// <summary>The <c>Users</c> operations.</summary>
    public virtual UsersClient Users => throw null!;
}

/// <summary>The <c>UserDto</c> schema.</summary>
[ApiSchema("UserDto")]
public sealed partial class User
{
    /// <summary>The <c>uid</c> member.</summary>
    public required string Uid { get; set; }

    /// <summary>The <c>nm</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>The parameters of <c>UserController_findAllUsingGET_1</c>.</summary>
public sealed partial class UserControllerFindAllUsingGet1Parameters
{
    /// <summary>The <c>p</c> parameter.</summary>
    public long? P { get; set; }

    /// <summary>The <c>n</c> parameter.</summary>
    public long? N { get; set; }
}

/// <summary>The <c>UserDtoListRes</c> schema.</summary>
[ApiSchema("UserDtoListRes")]
public sealed partial class UserDtoListRes
{
    /// <summary>The <c>rows</c> member.</summary>
    public required IList<User> Rows { get; set; }

    /// <summary>The <c>cnt</c> member.</summary>
    public long? Cnt { get; set; }
}

/// <summary>The <c>Users</c> operations.</summary>
public partial class UsersClient : ResourceClient
{
    /// <summary>Calls <c>GET /v2/usr/list</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>OK</returns>
    [ApiOperation("UserController_findAllUsingGET_1", "GET", "/v2/usr/list")]
    public virtual AsyncPageable<User> ListAsync(
        UserControllerFindAllUsingGet1Parameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /v2/usr/{uid}</c>.</summary>
    /// <param name="uid">The <c>uid</c> in the path.</param>
    /// <returns>OK</returns>
    [ApiOperation("UserController_findOneUsingGET_1", "GET", "/v2/usr/{uid}")]
    public virtual Task<User> GetAsync(string uid, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
