using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>A source of access tokens (RFC 6750), sent after <c>Bearer</c>. Derive from it to fetch and refresh tokens.</summary>
public abstract class TokenCredential : ApiCredential
{
    /// <summary>Gives the token for one attempt. Implementations cache; they may be called from several threads at once.</summary>
    /// <param name="scopes">The scopes the operation needs; may be empty.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The token, without <c>Bearer</c>.</returns>
    public abstract ValueTask<string> GetTokenAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public sealed override async ValueTask ApplyAsync(CredentialContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Alternatives.Count > 0 && SchemeChoice.Best(context, static s => s.IsBearer) is null)
        {
            if (SchemeChoice.IsOptional(context))
            {
                return;
            }

            throw NotAccepted(context);
        }

        var token = await GetTokenAsync(context.Operation.RequiredScopes, cancellationToken).ConfigureAwait(false);
        SecretRules.Check(token, nameof(token), "access token");
        context.SetHeader("Authorization", "Bearer " + token, token);
    }

    /// <summary>The type's name and a mask.</summary>
    /// <returns>A text without the token.</returns>
    public override string ToString() => GetType().Name + " { Token = *** }";
}
