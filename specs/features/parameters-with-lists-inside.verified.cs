#nullable enable

namespace ParametersWithListsInside;

/// <summary>The parameters of <c>find</c>.</summary>
public sealed partial class FindParameters
{
    /// <summary>The <c>objects</c> parameter.</summary>
    public IList<IDictionary<string, string>>? Objects { get; set; }

    /// <summary>The <c>groups</c> parameter.</summary>
    public IDictionary<string, IList<string>>? Groups { get; set; }

    /// <summary>The <c>since</c> parameter.</summary>
    public IList<DateTimeOffset>? Since { get; set; }
}

/// <summary>Parameters with lists inside</summary>
public partial class ParametersWithListsInsideClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>GET /find/{boxes}</c>.</summary>
    /// <param name="boxes">The <c>boxes</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("find", "GET", "/find/{boxes}")]
    public virtual Task FindAsync(
        IList<IList<long>> boxes,
        FindParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
