#nullable enable

namespace NamesFromReflection;

/// <summary>The <c>Map`2[System.String,System.Object]</c> schema.</summary>
[ApiSchema("Map`2[System.String,System.Object]")]
public sealed partial class MapSystemStringSystemObject
{
    /// <summary>The <c>key</c> member.</summary>
    public string? Key { get; set; }
}

/// <summary>Names from reflection</summary>
public partial class NamesFromReflectionClient : ApiClient
{
    /// <summary>The <c>Users</c> operations.</summary>
    public virtual UsersClient Users => throw null!;

    /// <summary>Calls <c>POST /#Action=AddUser</c>.</summary>
    [ApiOperation("AddUser", "POST", "/#Action=AddUser")]
    public virtual Task AddUserAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Page`1[[Shop.User, Shop, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]</c> schema.</summary>
[ApiSchema("Page`1[[Shop.User, Shop, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]")]
public sealed partial class PageShopUser
{
    /// <summary>The <c>users</c> member.</summary>
    public IList<ShopUser>? Users { get; set; }
}

/// <summary>The <c>Shop.User</c> schema.</summary>
[ApiSchema("Shop.User")]
public sealed partial class ShopUser
{
    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>The <c>Users</c> operations.</summary>
public partial class UsersClient : ResourceClient
{
    /// <summary>Calls <c>GET /2015-03-31/users</c>.</summary>
    /// <returns>ok</returns>
    [ApiOperation("getValue2015_03_31Users", "GET", "/2015-03-31/users")]
    public virtual Task<PageShopUser> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
