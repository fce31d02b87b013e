using System;
using System.Collections.Generic;
using System.Net;
using CloudNexus.Embedded.Authentication;

namespace CloudNexus.Embedded;

/// <summary>The credentials of an embedded CloudNexus, created at its start.</summary>
public sealed class CloudNexusKeys
{
    private static readonly ScopeList s_documentedScopes = new(["compute:read", "storage:write", "network:admin"]);
    private readonly CredentialStore _credentials;
    private readonly TimeProvider _clock;

    internal CloudNexusKeys(CredentialStore credentials, TimeProvider clock)
    {
        _credentials = credentials;
        _clock = clock;
        Platform = IssueSet(ApiSet.Platform, HexKeys("cn_live_sk_", "cn_live_sk_", 24));
        Instances = IssueSet(ApiSet.Instances, HexKeys("cnx_live_", "cnx_test_", 32));
        Core = IssueSet(ApiSet.Core, HexKeys("cn_live_sk_", "cn_live_sk_", 24));
        KeyManagement = IssueSet(ApiSet.Keys, new ApiKeySet(Base62Key("cnx_prod_"), Base62Key("cnx_stg_"), Base62Key("cnx_prod_"), Base62Key("cnx_dev_")));
        Compute = IssueSet(ApiSet.Compute, HexKeys("cn_live_sk_", "cn_test_", 24));
    }

    /// <summary>The account that all keys belong to; the value of <c>X-CloudNexus-Id</c>.</summary>
    public string AccountId { get; } = "acct_" + Secrets.Hex(12);

    /// <summary>Keys of the platform API (<c>cn_live_sk_</c>; its document has no test form).</summary>
    public ApiKeySet Platform { get; }

    /// <summary>Keys of the instances API (<c>cnx_live_</c>, <c>cnx_test_</c>).</summary>
    public ApiKeySet Instances { get; }

    /// <summary>Keys of the core API (<c>cn_live_sk_</c>; its document has no test form).</summary>
    public ApiKeySet Core { get; }

    /// <summary>
    /// Keys of the keys API with the scopes of its document: compute:read, storage:write, network:admin. Live and read-only are <c>cnx_prod_</c>, test is
    /// <c>cnx_stg_</c>, expired is <c>cnx_dev_</c>, as in its table "Active Tokens".
    /// </summary>
    public ApiKeySet KeyManagement { get; }

    /// <summary>Keys of the compute API (<c>cn_live_sk_</c>, <c>cn_test_</c>).</summary>
    public ApiKeySet Compute { get; }

    /// <summary>The OAuth client to which <see cref="RefreshToken"/> was issued.</summary>
    public string ClientId { get; } = "client_" + Secrets.Hex(16);

    /// <summary>The refresh token of the "initial login", good for one <c>POST /auth/token/refresh</c>, which answers the next one.</summary>
    public string RefreshToken { get; } = "rt_" + Secrets.Base62(40);

    /// <summary>Creates a key of the keys API (<c>cnx_prod_</c>).</summary>
    /// <param name="scopes">Its scopes, each <c>resource:action</c>.</param>
    /// <param name="lifetime">How long it is good for by the server's clock; 92 days when <see langword="null"/>, as the document's sample key.</param>
    /// <param name="allowedAddresses">The addresses it may be used from; all when <see langword="null"/> or empty.</param>
    /// <returns>The key's text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scopes"/> is <see langword="null"/>.</exception>
    public string Create(IEnumerable<string> scopes, TimeSpan? lifetime = null, IReadOnlyList<IPNetwork>? allowedAddresses = null)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        var key = NewCredential(Base62Key("cnx_prod_"), ApiSet.Keys, "Created by a test", lifetime ?? Credential.KeyLifetime);
        return _credentials.Issue(key with { Scopes = new ScopeList(scopes), AllowedAddresses = allowedAddresses ?? [] }).Text;
    }

    private static ApiKeySet HexKeys(string live, string test, int length) =>
        new(live + Secrets.Hex(length), test + Secrets.Hex(length), live + Secrets.Hex(length), live + Secrets.Hex(length));

    private static string Base62Key(string prefix) => prefix + Secrets.Base62(30);

    private ApiKeySet IssueSet(ApiSet api, ApiKeySet set)
    {
        _credentials.Issue(NewCredential(set.Live, api, "Production Backend", Credential.KeyLifetime));
        _credentials.Issue(NewCredential(set.Test, api, "Staging CI/CD", Credential.KeyLifetime));
        _credentials.Issue(NewCredential(set.ReadOnly, api, "Reporting", Credential.KeyLifetime) with { IsReadOnly = true });
        _credentials.Issue(NewCredential(set.Expired, api, "Local Development", TimeSpan.Zero));
        return set;
    }

    private Credential NewCredential(string text, ApiSet api, string name, TimeSpan lifetime)
    {
        var now = _clock.GetUtcNow();
        return new Credential(text, api) { Name = name, Scopes = s_documentedScopes, CreatedAt = now, ExpiresAt = now + lifetime };
    }
}
