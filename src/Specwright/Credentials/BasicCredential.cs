using System;
using System.Diagnostics;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>User name and password (RFC 7617), for APIs whose scheme is <c>basic</c>; some take a key as user name and no password.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BasicCredential : ApiCredential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _encoded;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _password;

    /// <summary>Holds user name and password.</summary>
    /// <param name="userName">The user name, without a colon.</param>
    /// <param name="password">The password; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The user name contains a colon.</exception>
    public BasicCredential(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':'))
        {
            throw new ArgumentException("The user name cannot contain a colon (RFC 7617, section 2).", nameof(userName));
        }

        _password = password;
        _encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(userName + ":" + password));
    }

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(CredentialContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Alternatives.Count > 0 && SchemeChoice.Best(context, static s => s.Kind == SecuritySchemeKind.Basic) is null)
        {
            return SchemeChoice.IsOptional(context) ? default : throw NotAccepted(context);
        }

        context.SetHeader("Authorization", "Basic " + _encoded, _encoded);
        if (_password.Length > 0)
        {
            context.Secrets.Add(_password);
        }

        return default;
    }

    /// <summary>The type's name and a mask.</summary>
    /// <returns>A text without user name and password.</returns>
    public override string ToString() => "BasicCredential { *** }";
}
