#nullable enable

namespace ParametersOf3_2;

/// <summary>The <c>/paths/~1find/query/parameters/0/content/application~1x-www-form-urlencoded/schema</c> schema.</summary>
[ApiSchema("/paths/~1find/query/parameters/0/content/application~1x-www-form-urlencoded/schema")]
public sealed partial class FindAll
{
    /// <summary>The <c>text</c> member.</summary>
    public string? Text { get; set; }

    /// <summary>The <c>page</c> member.</summary>
    public long? Page { get; set; }
}

/// <summary>The parameters of <c>find</c>.</summary>
public sealed partial class FindParameters
{
    /// <summary>The <c>all</c> parameter.</summary>
    public FindAll? All { get; set; }

    /// <summary>The <c>seen</c> parameter.</summary>
    public string? Seen { get; set; }
}

/// <summary>The <c>/paths/~1find/query/requestBody/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/paths/~1find/query/requestBody/content/application~1json/schema")]
public sealed partial class FindRequest
{
    /// <summary>The <c>filter</c> member.</summary>
    public string? Filter { get; set; }
}

/// <summary>Parameters of 3.2</summary>
public partial class ParametersOf3_2Client : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>QUERY /find</c>.</summary>
    /// <param name="body">What to send.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("find", "QUERY", "/find")]
    public virtual Task FindAsync(
        FindRequest? body = null,
        FindParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>COPY /find</c>.</summary>
    [ApiOperation("copyThing", "COPY", "/find")]
    public virtual Task CopyAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>Notify /find</c>.</summary>
    [ApiOperation("notifyThing", "Notify", "/find")]
    public virtual Task NotifyAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /raw</c>.</summary>
    [ApiOperation("getRaw", "GET", "/raw")]
    public virtual Task GetRawAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
