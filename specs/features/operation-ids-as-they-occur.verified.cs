#nullable enable

namespace OperationIdsAsTheyOccur;

/// <summary>Operation ids as they occur</summary>
public partial class OperationIdsAsTheyOccurClient : ApiClient
{
    /// <summary>The <c>Servers</c> operations.</summary>
    public virtual ServersClient Servers => throw null!;

    /// <summary>The <c>ServerTypes</c> operations.</summary>
    public virtual ServerTypesClient ServerTypes => throw null!;
}

/// <summary>The <c>ServerTypes</c> operations.</summary>
public partial class ServerTypesClient : ResourceClient
{
    /// <summary>Calls <c>GET /server-types</c>.</summary>
    [ApiOperation("listServerTypes", "GET", "/server-types")]
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /server-types</c>.</summary>
    [ApiOperation("Create server type (v2)", "POST", "/server-types")]
    public virtual Task CreateV2Async(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Servers</c> operations.</summary>
public partial class ServersClient : ResourceClient
{
    /// <summary>Calls <c>GET /servers</c>.</summary>
    [ApiOperation("servers_list", "GET", "/servers")]
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /servers</c>.</summary>
    [ApiOperation("ServersController_create", "POST", "/servers")]
    public virtual Task CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>DELETE /servers</c>.</summary>
    [ApiOperation("delete-all-servers", "DELETE", "/servers")]
    public virtual Task DeleteAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /servers</c>.</summary>
    [ApiOperation("servers/replace", "PUT", "/servers")]
    public virtual Task ReplaceAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PATCH /servers</c>.</summary>
    [ApiOperation("servers.patchAsync", "PATCH", "/servers")]
    public virtual Task PatchAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
