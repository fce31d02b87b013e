using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Specwright;

/// <summary>What a single call wants differently. Values override those of the client; what is null is not overridden.</summary>
public sealed class RequestOptions
{
    /// <summary>How long one attempt may take, response body included.</summary>
    public TimeSpan? AttemptTimeout { get; set; }

    /// <summary>How long the call may take with all its attempts.</summary>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>The credential.</summary>
    public ApiCredential? Credential { get; set; }

    /// <summary>The server. It gets the credential, so name only one that is trusted with it.</summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>Headers, in place of ones of the same name.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Query parameters, in place of ones of the same name; also ones the API's description does not list. Kept from page to page.</summary>
    public IDictionary<string, string> Query { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Members for the JSON object in the body, in place of ones of the same name; also ones the API's description does not list.</summary>
    public IDictionary<string, JsonElement> AdditionalBody { get; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>The key by which the server recognises a repeated request; sent in the operation's idempotency header.</summary>
    public string? IdempotencyKey { get; set; }

    internal ResponseInfo? Captured { get; private set; }

    /// <summary>Options that catch what is known about the response beside its body.</summary>
    /// <param name="info">Filled when the awaited call ends, whether it succeeds or fails.</param>
    /// <returns>Options for one call.</returns>
    public static RequestOptions Capture(out ResponseInfo info)
    {
        info = new ResponseInfo();
        return new RequestOptions { Captured = info };
    }
}
