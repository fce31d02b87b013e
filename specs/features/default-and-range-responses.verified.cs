#nullable enable

namespace DefaultAndRangeResponses;

/// <summary>Default and range responses</summary>
public partial class DefaultAndRangeResponsesClient : ApiClient
{
    /// <summary>The <c>Letters</c> operations.</summary>
    public virtual LettersClient Letters => throw null!;
}

/// <summary>The <c>Error</c> schema.</summary>
[ApiSchema("Error")]
public sealed partial class Error
{
    /// <summary>The <c>code</c> member.</summary>
    public string? Code { get; set; }
}

/// <summary>The <c>Letter</c> schema.</summary>
[ApiSchema("Letter")]
public sealed partial class Letter
{
    /// <summary>The <c>letter</c> member.</summary>
    public string? LetterValue { get; set; }
}

/// <summary>The <c>Letters</c> operations.</summary>
public partial class LettersClient : ResourceClient
{
    /// <summary>Calls <c>GET /a</c>.</summary>
    /// <returns>Fine.</returns>
    [ApiOperation("getA", "GET", "/a")]
    public virtual Task<Letter> GetAAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /b</c>.</summary>
    /// <returns>Whatever comes.</returns>
    [ApiOperation("getB", "GET", "/b")]
    public virtual Task<Letter> GetBAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
