using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>
/// One credential per security scheme, for APIs whose operations differ in what they accept or need several schemes at once. The first
/// alternative of the operation for which all schemes are here is used.
/// </summary>
public sealed class CredentialSet : ApiCredential
{
    private readonly Dictionary<string, ApiCredential> _credentials = new(StringComparer.Ordinal);

    /// <summary>Holds credentials by the names of their schemes.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null, or one of them.</exception>
    public CredentialSet(IEnumerable<KeyValuePair<string, ApiCredential>> credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        foreach (var pair in credentials)
        {
            _credentials.Add(pair.Key, pair.Value ?? throw new ArgumentNullException(nameof(credentials), $"The credential for '{pair.Key}' is null."));
        }
    }

    /// <inheritdoc/>
    public override async ValueTask ApplyAsync(CredentialContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var alternative in context.Alternatives)
        {
            if (alternative.Schemes.Count > 0 && HasAll(alternative))
            {
                foreach (var scheme in alternative.Schemes)
                {
                    await _credentials[scheme.Name].ApplyAsync(context.Narrow(scheme, alternative.Scopes), cancellationToken).ConfigureAwait(false);
                }

                return;
            }
        }

        if (context.Alternatives.Count > 0 && !SchemeChoice.IsOptional(context))
        {
            throw NotAccepted(context);
        }
    }

    private bool HasAll(SecurityAlternative alternative)
    {
        foreach (var scheme in alternative.Schemes)
        {
            if (!_credentials.ContainsKey(scheme.Name))
            {
                return false;
            }
        }

        return true;
    }
}
