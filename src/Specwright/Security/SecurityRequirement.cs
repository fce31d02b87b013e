using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>
/// One alternative of an operation's security (OpenAPI, Security Requirement Object): schemes that are needed together. An operation lists
/// several of these when any one of them is enough.
/// </summary>
public sealed class SecurityRequirement
{
    private readonly List<string> _schemes = [];
    private readonly List<string> _scopes = [];

    /// <summary>Needs one scheme.</summary>
    /// <param name="scheme">The scheme's name.</param>
    /// <param name="scopes">The scopes needed.</param>
    public SecurityRequirement(string scheme, params string[] scopes) => Add(scheme, scopes);

    private SecurityRequirement()
    {
    }

    /// <summary>No credential needed: <c>{}</c> in a list of alternatives makes authentication optional.</summary>
    public static SecurityRequirement None { get; } = new();

    /// <summary>The names of the schemes needed together.</summary>
    public IReadOnlyList<string> Schemes => _schemes;

    /// <summary>The scopes needed, of all schemes.</summary>
    public IReadOnlyList<string> Scopes => _scopes;

    /// <summary>Needs another scheme as well.</summary>
    /// <param name="scheme">The scheme's name.</param>
    /// <param name="scopes">The scopes needed.</param>
    /// <returns>A new requirement with both.</returns>
    public SecurityRequirement And(string scheme, params string[] scopes)
    {
        var both = new SecurityRequirement();
        both._schemes.AddRange(_schemes);
        both._scopes.AddRange(_scopes);
        both.Add(scheme, scopes);
        return both;
    }

    private void Add(string scheme, string[] scopes)
    {
        ArgumentException.ThrowIfNullOrEmpty(scheme);
        ArgumentNullException.ThrowIfNull(scopes);
        _schemes.Add(scheme);
        _scopes.AddRange(scopes);
    }
}
