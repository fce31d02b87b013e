#nullable enable

namespace OperationsWithoutIds;

/// <summary>Operations without ids</summary>
public partial class OperationsWithoutIdsClient : ApiClient
{
    /// <summary>The <c>Users</c> operations.</summary>
    public virtual UsersClient Users => throw null!;

    /// <summary>Calls <c>GET /</c>.</summary>
    [ApiOperation("get", "GET", "/")]
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Users</c> operations.</summary>
public partial class UsersClient : ResourceClient
{
    /// <summary>Calls <c>GET /v1/users</c>.</summary>
    [ApiOperation("getV1Users", "GET", "/v1/users")]
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /v1/users</c>.</summary>
    [ApiOperation("postV1Users", "POST", "/v1/users")]
    public virtual Task CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /v1/users/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("getV1UsersById", "GET", "/v1/users/{id}")]
    public virtual Task GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /v1/users/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("putV1UsersById", "PUT", "/v1/users/{id}")]
    public virtual Task UpdateAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PATCH /v1/users/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("patchV1UsersById", "PATCH", "/v1/users/{id}")]
    public virtual Task PatchAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>DELETE /v1/users/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("deleteV1UsersById", "DELETE", "/v1/users/{id}")]
    public virtual Task DeleteAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /v1/users/{id}/keys</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("getV1UsersByIdKeys", "GET", "/v1/users/{id}/keys")]
    public virtual Task ListKeysAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>HEAD /v1/users/{id}/keys</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("headV1UsersByIdKeys", "HEAD", "/v1/users/{id}/keys")]
    public virtual Task HeadKeysAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>OPTIONS /v1/users/{id}/keys</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("optionsV1UsersByIdKeys", "OPTIONS", "/v1/users/{id}/keys")]
    public virtual Task OptionsKeysAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /v1/users/{id}/lock</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("postV1UsersByIdLock", "POST", "/v1/users/{id}/lock")]
    public virtual Task CreateLockAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
