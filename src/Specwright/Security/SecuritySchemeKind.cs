namespace Specwright;

/// <summary>The kind of a security scheme (OpenAPI, Security Scheme Object, <c>type</c> and <c>scheme</c>).</summary>
public enum SecuritySchemeKind
{
    /// <summary>HTTP authentication with a bearer token (RFC 6750).</summary>
    Bearer,

    /// <summary>HTTP authentication with user name and password (RFC 7617).</summary>
    Basic,

    /// <summary>An API key in a header, the query or a cookie.</summary>
    ApiKey,

    /// <summary>OAuth 2.0: a bearer token with scopes.</summary>
    OAuth2,

    /// <summary>OpenID Connect: a bearer token with scopes.</summary>
    OpenIdConnect,
}
