#nullable enable

namespace DeepObjectParameters;

/// <summary>Deep object parameters</summary>
public partial class DeepObjectParametersClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The <c>/paths/~1find/get/parameters/0/schema</c> schema.</summary>
[ApiSchema("/paths/~1find/get/parameters/0/schema")]
public sealed partial class FindFilter
{
    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }

    /// <summary>The <c>age</c> member.</summary>
    public long? Age { get; set; }
}

/// <summary>The <c>/paths/~1find/get/parameters/1/schema</c> schema.</summary>
[ApiSchema("/paths/~1find/get/parameters/1/schema")]
public sealed partial class FindPage
{
    /// <summary>The <c>number</c> member.</summary>
    public long? Number { get; set; }

    /// <summary>The <c>size</c> member.</summary>
    public long? Size { get; set; }
}

/// <summary>The parameters of <c>find</c>.</summary>
public sealed partial class FindParameters
{
    /// <summary>The <c>filter</c> parameter.</summary>
    public FindFilter? Filter { get; set; }

    /// <summary>The <c>page</c> parameter.</summary>
    public FindPage? Page { get; set; }
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
