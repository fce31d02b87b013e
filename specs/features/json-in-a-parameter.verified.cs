#nullable enable

namespace JsonInAParameter;

/// <summary>The parameters of <c>find</c>.</summary>
public sealed partial class FindParameters
{
    /// <summary>The <c>where</c> parameter.</summary>
    public Where? Where { get; set; }
}

/// <summary>Json in a parameter</summary>
public partial class JsonInAParameterClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>GET /find</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("find", "GET", "/find")]
    public virtual Task FindAsync(
        FindParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Where</c> schema.</summary>
[ApiSchema("Where")]
public sealed partial class Where
{
    /// <summary>The <c>a</c> member.</summary>
    public long? A { get; set; }
}
