using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>Says which scopes a credential has besides, when it has this one. The scopes named may imply others in their turn.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ImpliesScopesAttribute : Attribute
{
    private readonly object[] _scopes;

    /// <summary>Names the scopes.</summary>
    /// <param name="scopes">Members of the same scope enum.</param>
#pragma warning disable CA1019 // Scopes is the accessor, as a read-only list.
    public ImpliesScopesAttribute(params object[] scopes) => _scopes = scopes ?? [];
#pragma warning restore CA1019

    /// <summary>Members of the same scope enum.</summary>
    public IReadOnlyList<object> Scopes => _scopes;
}
