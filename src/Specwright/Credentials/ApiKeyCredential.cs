using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>
/// An API key. It travels as the operation's security scheme says: after <c>Bearer</c>, in a header, in a cookie, or (only when nothing else
/// is accepted) in the query. Thread-safe; <see cref="Update"/> takes effect with the next attempt. The key never appears in a message.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ApiKeyCredential : ApiCredential
{
    private static readonly SecurityScheme s_bearer = SecurityScheme.Bearer("bearer");

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Func<CancellationToken, ValueTask<string>>? _provider;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private volatile string? _key;

    /// <summary>Holds a key.</summary>
    /// <param name="key">The key as the API issued it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The key is empty, a placeholder, or has characters that no key has.</exception>
    public ApiKeyCredential(string key)
    {
        SecretRules.Check(key, nameof(key), "API key");
        _key = key;
    }

    private ApiKeyCredential(Func<CancellationToken, ValueTask<string>> provider) => _provider = provider;

    /// <summary>The word before the key in a header, for APIs that want <c>Authorization: Token …</c>; null for what the scheme says.</summary>
    public string? HeaderPrefix { get; init; }

    /// <summary>Takes the key from an environment variable, now.</summary>
    /// <param name="variable">The variable's name.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the variable holds no usable key.</exception>
    /// <exception cref="InvalidOperationException">The variable is not set.</exception>
    public static ApiKeyCredential FromEnvironment(string variable)
    {
        ArgumentException.ThrowIfNullOrEmpty(variable);
        var key = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(key))
        {
            throw new InvalidOperationException($"The environment variable {variable} is not set. Set it to the API key.");
        }

        return new ApiKeyCredential(key!);
    }

    /// <summary>Asks for the key at each attempt, for keys that live in a vault. Caching is the provider's business.</summary>
    /// <param name="provider">Gives the key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public static ApiKeyCredential FromProvider(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ApiKeyCredential(provider);
    }

    /// <summary>Replaces the key. Attempts that begin afterwards use the new one.</summary>
    /// <param name="newKey">The new key.</param>
    /// <exception cref="ArgumentException">The key is empty, a placeholder, or has characters that no key has.</exception>
    /// <exception cref="InvalidOperationException">The key comes from a provider.</exception>
    public void Update(string newKey)
    {
        SecretRules.Check(newKey, nameof(newKey), "API key");
        if (_provider is not null)
        {
            throw new InvalidOperationException("The key of this credential comes from a provider; update it there.");
        }

        _key = newKey;
    }

    /// <inheritdoc/>
    public override async ValueTask ApplyAsync(CredentialContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scheme = context.Alternatives.Count == 0 ? s_bearer : SchemeChoice.Best(context, static s => s.IsBearer || s.Kind == SecuritySchemeKind.ApiKey);
        if (scheme is null)
        {
            if (SchemeChoice.IsOptional(context))
            {
                return;
            }

            throw NotAccepted(context);
        }

        var key = await KeyAsync(cancellationToken).ConfigureAwait(false);
        if (HeaderPrefix is not null && scheme.Location == ApiKeyLocation.Header)
        {
            context.SetHeader(scheme.ParameterName, HeaderPrefix + " " + key, key);
        }
        else
        {
            context.Apply(scheme, key);
        }
    }

    /// <summary>The type's name and a mask.</summary>
    /// <returns>A text without the key.</returns>
    public override string ToString() => "ApiKeyCredential { Key = *** }";

    private async ValueTask<string> KeyAsync(CancellationToken cancellationToken)
    {
        if (_provider is null)
        {
            return _key!;
        }

        var key = await _provider(cancellationToken).ConfigureAwait(false);
        SecretRules.Check(key, "provider", "API key");
        return key;
    }
}
