using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>An operation of an API: what generated clients know about it before any call. One static instance per operation.</summary>
public sealed class ApiOperation
{
    private bool? _isIdempotent;

    /// <summary>Describes an operation.</summary>
    /// <param name="id">The operation's id, given or derived.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path below the server's URL, as in <c>/servers/{id}</c>.</param>
    /// <exception cref="ArgumentException">An argument is null or empty.</exception>
    public ApiOperation(string id, string method, string pathTemplate)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentException.ThrowIfNullOrEmpty(pathTemplate);
        Id = id;
        Method = Spelled(method);
        PathTemplate = pathTemplate;
        Path = Specwright.PathTemplate.Parse(pathTemplate);
    }

    private ApiOperation(string method, PathTemplate path)
    {
        Id = method + " " + path.Text;
        Method = method;
        PathTemplate = path.Text;
        Path = path;
    }

    /// <summary>The operation's id.</summary>
    public string Id { get; }

    /// <summary>The HTTP method in upper case.</summary>
    public string Method { get; }

    /// <summary>The path below the server's URL. Messages show this, never the expanded path.</summary>
    public string PathTemplate { get; }

    /// <summary>The <c>Accept</c> header; null for none.</summary>
    public string? Accept { get; init; } = "application/json";

    /// <summary>How to read the bodies of error responses.</summary>
    public IReadOnlyList<ApiErrorReader> Errors { get; init; } = [];

    /// <summary>The alternatives of authentication; null for the API's default, empty for none at all.</summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; init; }

    /// <summary>The scopes a call needs, for the message of a 403.</summary>
    public IReadOnlyList<string> RequiredScopes { get; init; } = [];

    /// <summary>Whether a second, equal call changes nothing more (RFC 9110, section 9.2.2). Derived from the method unless set.</summary>
    public bool IsIdempotent
    {
        get => _isIdempotent ?? Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "PUT" or "DELETE";
        init => _isIdempotent = value;
    }

    /// <summary>The header that carries <see cref="RequestOptions.IdempotencyKey"/>.</summary>
    public string IdempotencyHeader { get; init; } = "Idempotency-Key";

    /// <summary>The operation's own server, used unless the client was given a base URL; null for the API's.</summary>
    public string? ServerUrl { get; init; }

    internal PathTemplate Path { get; }

    /// <summary>The method and the path template.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => Method + " " + PathTemplate;

    /// <summary>An operation that no description lists, on a path that is taken literally.</summary>
    internal static ApiOperation ForPath(string method, PathTemplate path) => new(Spelled(method), path);

    // Methods are case-sensitive (RFC 9110, 9.1): those that everybody knows are in capitals, any other is what the API says (OpenAPI 3.2, additionalOperations).
    private static string Spelled(string method)
    {
        var capitals = method.ToUpperInvariant();
        return capitals is "GET" or "PUT" or "POST" or "DELETE" or "OPTIONS" or "HEAD" or "PATCH" or "TRACE" or "QUERY" ? capitals : method;
    }
}
