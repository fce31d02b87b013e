using System;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>
/// Authenticates requests. It is asked for every attempt anew, so that a rotated key or a refreshed token is used at once, and only for
/// requests to the configured server.
/// </summary>
public abstract class ApiCredential
{
    /// <summary>No credential: requests go out as they are.</summary>
    public static ApiCredential None { get; } = new NoCredential();

    /// <summary>Adds the credential to a request.</summary>
    /// <param name="context">The request and what the operation accepts.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>A task that ends when the request is authenticated.</returns>
    /// <exception cref="InvalidOperationException">The operation accepts nothing that this credential can give.</exception>
    public abstract ValueTask ApplyAsync(CredentialContext context, CancellationToken cancellationToken);

    /// <summary>The error of a credential that fits none of the operation's schemes.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The exception to throw; it names the operation and the schemes.</returns>
    protected InvalidOperationException NotAccepted(CredentialContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var accepted = new System.Collections.Generic.List<string>();
        foreach (var alternative in context.Alternatives)
        {
            accepted.Add(string.Join(" and ", alternative.Schemes));
        }

        return new InvalidOperationException(
            $"{context.Operation} accepts {string.Join(" or ", accepted)}, which a {GetType().Name} cannot give. Pass a credential of that kind to the client or to RequestOptions.Credential.");
    }
}
