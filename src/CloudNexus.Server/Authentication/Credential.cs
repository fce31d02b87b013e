using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;

namespace CloudNexus.Embedded.Authentication;

/// <summary>An API key or access token that the server issued, and what it may do.</summary>
internal sealed record Credential(string Text, ApiSet Apis)
{
    /// <summary>How long a key lives unless told otherwise: as the sample "Created: Oct 24, 2024, Expires: Jan 24, 2025".</summary>
    public static readonly TimeSpan KeyLifetime = TimeSpan.FromDays(92);

    private const int RevealedCharacters = 4;

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    public string Name { get; init; } = string.Empty;

    public bool IsReadOnly { get; init; }

    /// <summary>Kept and answered, no more: the document does not say what renewal does.</summary>
    public bool AutoRenew { get; init; }

    /// <summary>The scopes of a key of the keys API; the other documents have none.</summary>
    public ScopeList Scopes { get; init; } = ScopeList.None;

    /// <summary>The only addresses it may be used from; all when empty.</summary>
    public IReadOnlyList<IPNetwork> AllowedAddresses { get; init; } = [];

    /// <summary>What the Developer Console shows as "Key ID": <c>cnx_prod_8xK9...</c>.</summary>
    public string MaskedText => Text[..(Text.LastIndexOf('_') + 1 + RevealedCharacters)] + "...";

    public bool IsExpired(DateTimeOffset now) => ExpiresAt <= now;

    public bool IsAllowedFrom(IPAddress? address) => AllowedAddresses.Count == 0 || (address is not null && AllowedAddresses.Any(network => network.Contains(address)));

    /// <summary>Never the text.</summary>
    public override string ToString() => $"{Name} ({Apis})";
}
