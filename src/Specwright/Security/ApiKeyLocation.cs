namespace Specwright;

/// <summary>Where an API key travels (OpenAPI, Security Scheme Object, <c>in</c>).</summary>
public enum ApiKeyLocation
{
    /// <summary>In a request header.</summary>
    Header,

    /// <summary>In the query of the URL, where proxies and logs can see it.</summary>
    Query,

    /// <summary>In a cookie.</summary>
    Cookie,
}
