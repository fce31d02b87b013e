#nullable enable

namespace PathParametersNamedLikeOurOwn;

/// <summary>The <c>A</c> operations.</summary>
public partial class AClient : ResourceClient
{
    /// <summary>Calls <c>POST /a/{options}/{body}/{class}/{cancellationToken}/{parameters}/{request}</c>.</summary>
    /// <param name="optionsValue">The <c>options</c> in the path.</param>
    /// <param name="bodyValue">The <c>body</c> in the path.</param>
    /// <param name="class">The <c>class</c> in the path.</param>
    /// <param name="cancellationTokenValue">The <c>cancellationToken</c> in the path.</param>
    /// <param name="parametersValue">The <c>parameters</c> in the path.</param>
    /// <param name="requestValue">The <c>request</c> in the path.</param>
    /// <param name="body">What to send.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("post", "POST", "/a/{options}/{body}/{class}/{cancellationToken}/{parameters}/{request}")]
    public virtual Task PostAsync(
        string optionsValue,
        string bodyValue,
        string @class,
        string cancellationTokenValue,
        string parametersValue,
        string requestValue,
        PostRequest? body = null,
        PostParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Path parameters named like our own</summary>
public partial class PathParametersNamedLikeOurOwnClient : ApiClient
{
    /// <summary>The <c>A</c> operations.</summary>
    public virtual AClient A => throw null!;
}

/// <summary>The parameters of <c>post</c>.</summary>
public sealed partial class PostParameters
{
    /// <summary>The <c>x</c> parameter.</summary>
    public string? X { get; set; }
}

/// <summary>
/// The
/// <c>/paths/~1a~1{options}~1{body}~1{class}~1{cancellationToken}~1{parameters}~1{request}/post/requestBody/content/application~1json/schema</c>
/// schema.
/// </summary>
[ApiSchema("/paths/~1a~1{options}~1{body}~1{class}~1{cancellationToken}~1{parameters}~1{request}/post/requestBody/content/application~1json/schema")]
public sealed partial class PostRequest
{
    /// <summary>The <c>n</c> member.</summary>
    public long? N { get; set; }
}
