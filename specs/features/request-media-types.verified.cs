#nullable enable

namespace RequestMediaTypes;

/// <summary>The <c>Docs</c> operations.</summary>
public partial class DocsClient : ResourceClient
{
    /// <summary>Calls <c>POST /docs</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("sendDoc", "POST", "/docs")]
    public virtual Task SendAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Patch</c> schema.</summary>
[ApiSchema("Patch")]
public sealed partial class Patch
{
    /// <summary>The <c>op</c> member.</summary>
    public string? Op { get; set; }
}

/// <summary>The parameters of <c>putThing</c>.</summary>
public sealed partial class PutThingParameters
{
    /// <summary>The <c>If-Match</c> parameter.</summary>
    public required string IfMatch { get; set; }
}

/// <summary>Media types</summary>
public partial class RequestMediaTypesClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;

    /// <summary>The <c>Docs</c> operations.</summary>
    public virtual DocsClient Docs => throw null!;
}

/// <summary>The <c>Thing</c> schema.</summary>
[ApiSchema("Thing")]
public sealed partial class Thing
{
    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>PUT /things/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <param name="body">
    /// Sent as application/json; a Content-Type header in the options says application/vnd.thing+json instead.
    /// </param>
    [ApiOperation("putThing", "PUT", "/things/{id}")]
    public virtual Task PutAsync(
        string id,
        PutThingParameters parameters,
        Thing? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /things/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="body">What to send.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("putThing", "PUT", "/things/{id}")]
    public virtual Task PutAsync(
        string id,
        Patch body,
        PutThingParameters parameters,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /things/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="body">What to send.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("putThing", "PUT", "/things/{id}")]
    public virtual Task PutAsync(
        string id,
        Stream body,
        PutThingParameters parameters,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /things/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="body">What to send.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("putThing", "PUT", "/things/{id}")]
    public virtual Task PutAsync(
        string id,
        string body,
        PutThingParameters parameters,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
