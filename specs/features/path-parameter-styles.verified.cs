#nullable enable

namespace PathParameterStyles;

/// <summary>Path parameter styles</summary>
public partial class PathParameterStylesClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>GET /simple/{ids}/label/{name}/matrix/{point}</c>.</summary>
    /// <param name="ids">The <c>ids</c> in the path.</param>
    /// <param name="name">The <c>name</c> in the path.</param>
    /// <param name="point">The <c>point</c> in the path.</param>
    [ApiOperation("styles", "GET", "/simple/{ids}/label/{name}/matrix/{point}")]
    public virtual Task StylesAsync(
        IList<long> ids,
        string name,
        IList<long> point,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
