using System;
using System.Collections.Generic;
using System.Linq;

namespace CloudNexus.Embedded.Authentication;

/// <summary>Granted scopes of the form <c>resource:action</c>; admin includes write, write includes read.</summary>
internal sealed class ScopeList(IEnumerable<string> scopes)
{
    private static readonly string[] s_actions = ["read", "write", "admin"];

    public static ScopeList None { get; } = new([]);

    public IReadOnlyList<string> All { get; } = [.. scopes];

    public bool Satisfy(string required) => All.Any(granted => Includes(granted.Split(':'), required.Split(':')));

    public static bool IsWellFormed(string scope) => scope.Split(':') is [{ Length: > 0 }, { Length: > 0 }];

    private static bool Includes(string[] granted, string[] required) =>
        granted is [var grantedResource, var grantedAction] && required is [var resource, var action]
        && string.Equals(grantedResource, resource, StringComparison.Ordinal)
        && Array.IndexOf(s_actions, grantedAction) >= Array.IndexOf(s_actions, action);
}
