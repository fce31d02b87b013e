namespace Specwright.Generator.Model;

/// <summary>The security schemes that the runtime can apply.</summary>
internal enum SecuritySchemeKind
{
    /// <summary>A bearer token in the Authorization header (http bearer, OAuth 2.0, OpenID Connect).</summary>
    Bearer,

    /// <summary>User name and password in the Authorization header.</summary>
    Basic,

    /// <summary>A key in a header of its own.</summary>
    HeaderKey,

    /// <summary>A key in the query.</summary>
    QueryKey,

    /// <summary>A key in a cookie.</summary>
    CookieKey,
}
