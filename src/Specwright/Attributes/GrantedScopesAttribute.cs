using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>Declares which scopes the credential used by this assembly, type or method has, so that the analyzers can compare.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)]
public sealed class GrantedScopesAttribute : Attribute
{
    private readonly object[] _scopes;

    /// <summary>Names the scopes.</summary>
    /// <param name="scopes">Members of a generated scope enum, or scope texts.</param>
#pragma warning disable CA1019 // Scopes is the accessor, as a read-only list.
    public GrantedScopesAttribute(params object[] scopes) => _scopes = scopes ?? [];
#pragma warning restore CA1019

    /// <summary>Members of a generated scope enum, or scope texts.</summary>
    public IReadOnlyList<object> Scopes => _scopes;
}
