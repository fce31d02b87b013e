#nullable enable

namespace FormBody;

/// <summary>The <c>Auth</c> operations.</summary>
public partial class AuthClient : ResourceClient
{
    /// <summary>Calls <c>POST /token</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("getToken", "POST", "/token")]
    public virtual Task GetTokenAsync(
        GetTokenRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Form body</summary>
public partial class FormBodyClient : ApiClient
{
    /// <summary>The <c>Auth</c> operations.</summary>
    public virtual AuthClient Auth => throw null!;
}

/// <summary>The <c>/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema</c> schema.</summary>
[ApiSchema("/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema")]
public sealed partial class GetTokenRequest
{
    /// <summary>The <c>grant_type</c> member.</summary>
    public required string GrantType { get; set; }

    /// <summary>The <c>scopes</c> member.</summary>
    public IList<string>? Scopes { get; set; }
}
