using System;
using System.Threading;
using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Errors;

namespace CloudNexus.Embedded.Core;

/// <summary>Issues short-lived access tokens. A refresh token is good once: each answer brings the next (RFC 6749, section 6).</summary>
internal sealed class TokenIssuer(CredentialStore credentials, string clientId, string refreshToken, TimeProvider clock)
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(1);
    private readonly Lock _gate = new();
    private string _refreshToken = refreshToken;

    public AccessToken Refresh(string presentedToken, string presentedClient)
    {
        lock (_gate)
        {
            if ((presentedToken, presentedClient) != (_refreshToken, clientId))
            {
                throw Failures.InvalidRefreshToken();
            }

            var now = clock.GetUtcNow();
            _refreshToken = "rt_" + Secrets.Base62(40);
            var credential = new Credential("at_" + Secrets.Base62(40), ApiSet.Core | ApiSet.Platform) { Name = clientId, CreatedAt = now, ExpiresAt = now + s_lifetime };
            return new AccessToken(credentials.Issue(credential).Text, "Bearer", (long)s_lifetime.TotalSeconds, _refreshToken);
        }
    }
}
