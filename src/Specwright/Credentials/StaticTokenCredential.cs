using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>An access token that somebody else obtained and keeps fresh.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StaticTokenCredential : TokenCredential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _token;

    /// <summary>Holds a token.</summary>
    /// <param name="token">The token, without <c>Bearer</c>.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="System.ArgumentException">The token is empty, a placeholder, or has characters that no token has.</exception>
    public StaticTokenCredential(string token)
    {
        SecretRules.Check(token, nameof(token), "access token");
        _token = token;
    }

    /// <inheritdoc/>
    public override ValueTask<string> GetTokenAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken) => new(_token);
}
