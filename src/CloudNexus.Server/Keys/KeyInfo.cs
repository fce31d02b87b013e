using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using CloudNexus.Embedded.Authentication;

namespace CloudNexus.Embedded.Keys;

/// <summary>A row of "Active Tokens": what is known of a key, without the key. The document shows labels; the fields' names are assumed.</summary>
internal record KeyInfo(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("scopes")] IReadOnlyList<string> Scopes,
    [property: JsonPropertyName("environment")] string Environment,
    [property: JsonPropertyName("created_at")] DateTimeOffset CreatedAt,
    [property: JsonPropertyName("expires_at")] DateTimeOffset ExpiresAt,
    [property: JsonPropertyName("last_used_at")] DateTimeOffset? LastUsedAt,
    [property: JsonPropertyName("ip_allowlist")] IReadOnlyList<string> IpAllowlist,
    [property: JsonPropertyName("auto_renew")] bool AutoRenew,
    [property: JsonPropertyName("status")] string Status)
{
    public static KeyInfo Of(Credential key, DateTimeOffset now) => new(
        key.MaskedText,
        key.Name,
        key.Scopes.All,
        key.Text.Split('_')[1],
        key.CreatedAt,
        key.ExpiresAt,
        key.LastUsedAt,
        [.. key.AllowedAddresses.Select(static network => network.ToString())],
        key.AutoRenew,
        key.IsExpired(now) ? "Expired" : "Active");
}
