using System;

namespace Specwright;

/// <summary>One way an API lets itself be authenticated to, as its description declares it.</summary>
public sealed class SecurityScheme
{
    private SecurityScheme(string name, SecuritySchemeKind kind, ApiKeyLocation location, string parameterName)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(parameterName);
        Name = name;
        Kind = kind;
        Location = location;
        ParameterName = parameterName;
    }

    /// <summary>The name below <c>components/securitySchemes</c>.</summary>
    public string Name { get; }

    /// <summary>The kind.</summary>
    public SecuritySchemeKind Kind { get; }

    /// <summary>Where the credential travels; always a header unless <see cref="Kind"/> is <see cref="SecuritySchemeKind.ApiKey"/>.</summary>
    public ApiKeyLocation Location { get; }

    /// <summary>The name of the header, query parameter or cookie.</summary>
    public string ParameterName { get; }

    /// <summary>Whether the credential is the text after <c>Bearer</c> in the <c>Authorization</c> header.</summary>
    public bool IsBearer => Kind is SecuritySchemeKind.Bearer or SecuritySchemeKind.OAuth2 or SecuritySchemeKind.OpenIdConnect;

    /// <summary>A bearer token (RFC 6750).</summary>
    /// <param name="name">The scheme's name.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme Bearer(string name) => new(name, SecuritySchemeKind.Bearer, ApiKeyLocation.Header, "Authorization");

    /// <summary>User name and password (RFC 7617).</summary>
    /// <param name="name">The scheme's name.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme Basic(string name) => new(name, SecuritySchemeKind.Basic, ApiKeyLocation.Header, "Authorization");

    /// <summary>OAuth 2.0.</summary>
    /// <param name="name">The scheme's name.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme OAuth2(string name) => new(name, SecuritySchemeKind.OAuth2, ApiKeyLocation.Header, "Authorization");

    /// <summary>OpenID Connect.</summary>
    /// <param name="name">The scheme's name.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme OpenIdConnect(string name) => new(name, SecuritySchemeKind.OpenIdConnect, ApiKeyLocation.Header, "Authorization");

    /// <summary>An API key.</summary>
    /// <param name="name">The scheme's name.</param>
    /// <param name="location">Where the key travels.</param>
    /// <param name="parameterName">The name of the header, query parameter or cookie.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme ApiKey(string name, ApiKeyLocation location, string parameterName) =>
        new(name, SecuritySchemeKind.ApiKey, location, parameterName);

    /// <summary>The kind and the name.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => Kind == SecuritySchemeKind.ApiKey ? $"{Kind} '{Name}' in {Location}" : $"{Kind} '{Name}'";
}
