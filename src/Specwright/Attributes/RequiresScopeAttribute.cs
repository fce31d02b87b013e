using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>The scopes a call needs. All scopes of one attribute are needed together; several attributes are alternatives.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class RequiresScopeAttribute : Attribute
{
    private readonly object[] _scopes;

    /// <summary>Names the scopes.</summary>
    /// <param name="scopes">Members of a generated scope enum, or scope texts.</param>
#pragma warning disable CA1019 // Scopes is the accessor, as a read-only list.
    public RequiresScopeAttribute(params object[] scopes) => _scopes = scopes ?? [];
#pragma warning restore CA1019

    /// <summary>Members of a generated scope enum, or scope texts.</summary>
    public IReadOnlyList<object> Scopes => _scopes;
}
