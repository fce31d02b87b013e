#nullable enable

namespace PathsWithQueriesAndFragments;

/// <summary>Odd paths</summary>
public partial class PathsWithQueriesAndFragmentsClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;

    /// <summary>The <c>Places</c> operations.</summary>
    public virtual PlacesClient Places => throw null!;
}

/// <summary>The <c>Places</c> operations.</summary>
public partial class PlacesClient : ResourceClient
{
    /// <summary>Calls <c>GET /elsewhere</c>.</summary>
    [ApiOperation("getElsewhere", "GET", "/elsewhere")]
    public virtual Task GetElsewhereAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The parameters of <c>stopThing</c>.</summary>
public sealed partial class StopThingParameters
{
    /// <summary>The <c>force</c> parameter.</summary>
    public bool? Force { get; set; }
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>POST /things?action=start</c>.</summary>
    [ApiOperation("startThing", "POST", "/things?action=start")]
    public virtual Task StartAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /things?action=stop&amp;id={id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("stopThing", "POST", "/things?action=stop&id={id}")]
    public virtual Task StopAsync(
        string id,
        StopThingParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /#Action=List</c>.</summary>
    [ApiOperation("listThings", "GET", "/#Action=List")]
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
