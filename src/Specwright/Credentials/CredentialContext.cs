using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Specwright;

/// <summary>What a credential sees of a request it is to authenticate: the message, and what the operation accepts.</summary>
public sealed class CredentialContext
{
    internal CredentialContext(HttpRequestMessage request, ApiOperation operation, IReadOnlyList<SecurityAlternative> alternatives)
    {
        Request = request;
        Operation = operation;
        Alternatives = alternatives;
    }

    /// <summary>The message of this attempt. Its URL is on the configured server.</summary>
    public HttpRequestMessage Request { get; }

    /// <summary>The operation that is called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>What the operation accepts, best first as the description lists it; any one is enough. Empty when the description names no scheme.</summary>
    public IReadOnlyList<SecurityAlternative> Alternatives { get; }

    /// <summary>What was added to the request and must not be shown.</summary>
    internal List<string> Secrets { get; private init; } = [];

    /// <summary>The names of query parameters that must not be shown.</summary>
    internal List<string> SecretQueryNames { get; private init; } = [];

    /// <summary>Sets a header, replacing one that is there.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The whole value, as in <c>Bearer …</c>.</param>
    /// <param name="secret">The part of it that must not be shown; null for all.</param>
    /// <exception cref="ArgumentException">The value has characters that a header cannot have.</exception>
    public void SetHeader(string name, string value, string? secret = null)
    {
        HeaderRules.Check(name, value, nameof(value));
        Hide(secret ?? value);
        Request.Headers.Remove(name);
        Request.Headers.TryAddWithoutValidation(name, value);
    }

    /// <summary>Adds a parameter to the URL's query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    public void AddQuery(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        Hide(value);
        SecretQueryNames.Add(name);
        var uri = Request.RequestUri!.AbsoluteUri;
        Request.RequestUri = new Uri(uri + (uri.Contains('?') ? "&" : "?") + Uri.EscapeDataString(name) + "=" + Uri.EscapeDataString(value));
    }

    /// <summary>Adds a cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value has characters that a header cannot have.</exception>
    public void AddCookie(string name, string value)
    {
        HeaderRules.Check(name, value, nameof(value));
        Hide(value);
        var pair = name + "=" + value;
        var existing = Request.Headers.TryGetValues("Cookie", out var values) ? string.Join("; ", values) + "; " : "";
        Request.Headers.Remove("Cookie");
        Request.Headers.TryAddWithoutValidation("Cookie", existing + pair);
    }

    /// <summary>Puts a secret where a scheme wants it: after <c>Bearer</c>, in a header, in the query or in a cookie.</summary>
    /// <param name="scheme">The scheme; a bearer one or an API key.</param>
    /// <param name="secret">The token or key.</param>
    /// <exception cref="ArgumentException">The secret has characters that a header cannot have.</exception>
    public void Apply(SecurityScheme scheme, string secret)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        if (scheme.IsBearer)
        {
            SetHeader("Authorization", "Bearer " + secret, secret);
        }
        else if (scheme.Location == ApiKeyLocation.Header)
        {
            SetHeader(scheme.ParameterName, secret);
        }
        else if (scheme.Location == ApiKeyLocation.Query)
        {
            AddQuery(scheme.ParameterName, secret);
        }
        else
        {
            AddCookie(scheme.ParameterName, secret);
        }
    }

    /// <summary>The same request with one scheme to satisfy, for a credential that is part of another.</summary>
    internal CredentialContext Narrow(SecurityScheme scheme, IReadOnlyList<string> scopes) =>
        new(Request, Operation, [new SecurityAlternative([scheme], scopes)]) { Secrets = Secrets, SecretQueryNames = SecretQueryNames };

    private void Hide(string secret)
    {
        if (secret.Length > 0)
        {
            Secrets.Add(secret);
        }
    }
}
