#nullable enable

namespace MediaTypesThatTellMost;

/// <summary>The <c>Avatar</c> schema.</summary>
[ApiSchema("Avatar")]
public sealed partial class Avatar
{
    /// <summary>The <c>url</c> member.</summary>
    public string? Url { get; set; }
}

/// <summary>The <c>Avatars</c> operations.</summary>
public partial class AvatarsClient : ResourceClient
{
    /// <summary>Calls <c>GET /avatars/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <returns>The avatar.</returns>
    [ApiOperation("getAvatar", "GET", "/avatars/{id}")]
    public virtual Task<Avatar> GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /avatars/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <returns>The avatar.</returns>
    [ApiOperation("getAvatar", "GET", "/avatars/{id}")]
    public virtual Task<Stream> GetAsStreamAsync(
        string id,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /avatars/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="body">What to send.</param>
    [ApiOperation("replaceAvatar", "PUT", "/avatars/{id}")]
    public virtual Task ReplaceAsync(
        string id,
        Avatar body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Avatars</summary>
public partial class MediaTypesThatTellMostClient : ApiClient
{
    /// <summary>The <c>Avatars</c> operations.</summary>
    public virtual AvatarsClient Avatars => throw null!;
}

/// <summary>The <c>Mistake</c> schema.</summary>
[ApiSchema("Mistake")]
public sealed partial class Mistake
{
    /// <summary>The <c>message</c> member.</summary>
    public string? Message { get; set; }
}
