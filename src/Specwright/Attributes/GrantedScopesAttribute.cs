using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>
/// Declares which scopes the credential has that the code of this assembly, type or method uses, so that the analyzers can compare (SPW3001 to
/// SPW3003). Without it nothing is compared.
/// </summary>
/// <remarks>
/// For each API the innermost declaration that names one of its scopes holds, and replaces those around it: a method can be limited to less than its
/// type, or given more. A declaration without scopes grants none of any API. Several attributes on one declaration count together. Only the code
/// written inside counts, not that of derived types.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Constructor | AttributeTargets.Method,
    AllowMultiple = true,
    Inherited = false)]
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
