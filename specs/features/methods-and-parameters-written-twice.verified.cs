#nullable enable

namespace MethodsAndParametersWrittenTwice;

/// <summary>The parameters of <c>listSessions</c>.</summary>
public sealed partial class ListSessionsParameters
{
    /// <summary>Of the customer.</summary>
    public string? Name { get; set; }
}

/// <summary>Methods and parameters written twice</summary>
public partial class MethodsAndParametersWrittenTwiceClient : ApiClient
{
    /// <summary>The <c>Sessions</c> operations.</summary>
    public virtual SessionsClient Sessions => throw null!;

    /// <summary>The <c>Uploads</c> operations.</summary>
    public virtual UploadsClient Uploads => throw null!;
}

/// <summary>The <c>Sessions</c> operations.</summary>
public partial class SessionsClient : ResourceClient
{
    /// <summary>Calls <c>GET /sessions</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("listSessions", "GET", "/sessions")]
    public virtual Task ListAsync(
        ListSessionsParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Uploads</c> operations.</summary>
public partial class UploadsClient : ResourceClient
{
    /// <summary>Calls <c>POST /uploads</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("upload", "POST", "/uploads")]
    public virtual Task CreateAsync(
        string? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
