#nullable enable

namespace PathsInTheNotationsOfGateways;

/// <summary>The parameters of <c>getRaw</c>.</summary>
public sealed partial class GetRawParameters
{
    /// <summary>The <c>X-Path</c> parameter.</summary>
    public string? XPath { get; set; }

    /// <summary>The <c>where</c> parameter.</summary>
    public string? Where { get; set; }

    /// <summary>The <c>filter</c> parameter.</summary>
    public IDictionary<string, JsonElement>? Filter { get; set; }
}

/// <summary>Paths in the notations of gateways</summary>
public partial class PathsInTheNotationsOfGatewaysClient : ApiClient
{
    /// <summary>The <c>X</c> operations.</summary>
    public virtual XClient X => throw null!;
}

/// <summary>The <c>X</c> operations.</summary>
public partial class XClient : ResourceClient
{
    /// <summary>Calls <c>POST /v1/{name}:publish</c>.</summary>
    /// <param name="name">The <c>name</c> in the path.</param>
    [ApiOperation("publish", "POST", "/v1/{name}:publish")]
    public virtual Task PublishAsync(string name, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /lambda/{proxy}</c>.</summary>
    /// <param name="proxy">The <c>proxy</c> in the path.</param>
    [ApiOperation("getProxy", "GET", "/lambda/{proxy}")]
    public virtual Task GetProxyAsync(string proxy, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /static/{path}</c>.</summary>
    /// <param name="path">The <c>path</c> in the path.</param>
    [ApiOperation("getStatic", "GET", "/static/{path}")]
    public virtual Task GetStaticAsync(string path, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /orders/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("getOrder", "GET", "/orders/{id}")]
    public virtual Task GetOrderAsync(long id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /odd/{a=b}</c>.</summary>
    /// <param name="ab">The <c>a=b</c> in the path.</param>
    [ApiOperation("getOdd", "GET", "/odd/{a=b}")]
    public virtual Task GetOddAsync(string ab, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /repos/{path}/raw</c>.</summary>
    /// <param name="path">The <c>path</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("getRaw", "GET", "/repos/{path}/raw")]
    public virtual Task GetRawAsync(
        string path,
        GetRawParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /lists/{ids}</c>.</summary>
    /// <param name="ids">The <c>ids</c> in the path.</param>
    [ApiOperation("getLists", "GET", "/lists/{ids}")]
    public virtual Task GetListsAsync(
        IList<string> ids,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
