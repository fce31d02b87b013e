using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Core;

/// <summary>The answer of <c>POST /auth/token/refresh</c>. The document shows none; these are RFC 6749's names (section 5.1).</summary>
internal sealed record AccessToken(
    [property: JsonPropertyName("access_token")] string Token,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] long ExpiresIn,
    [property: JsonPropertyName("refresh_token")] string RefreshToken)
{
    /// <summary>Never the tokens.</summary>
    public override string ToString() => TokenType;
}
