#nullable enable

namespace TextBodies;

/// <summary>The <c>Render</c> operations.</summary>
public partial class RenderClient : ResourceClient
{
    /// <summary>Calls <c>POST /render</c>.</summary>
    /// <param name="body">What to send.</param>
    /// <returns>HTML.</returns>
    [ApiOperation("render", "POST", "/render")]
    public virtual Task<string> CreateAsync(
        string body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Text bodies</summary>
public partial class TextBodiesClient : ApiClient
{
    /// <summary>The <c>Render</c> operations.</summary>
    public virtual RenderClient Render => throw null!;
}
