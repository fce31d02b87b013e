#nullable enable

namespace SameNameInPathAndQuery;

/// <summary>The parameters of <c>getThing</c>.</summary>
public sealed partial class GetThingParameters
{
    /// <summary>The <c>id</c> parameter.</summary>
    public string? Id { get; set; }

    /// <summary>The <c>id</c> parameter.</summary>
    public string? IdHeader { get; set; }
}

/// <summary>Same name in path and query</summary>
public partial class SameNameInPathAndQueryClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>GET /things/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("getThing", "GET", "/things/{id}")]
    public virtual Task GetAsync(
        string id,
        GetThingParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
