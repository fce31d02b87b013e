using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Scopes;

/// <summary>One argument of a <c>GrantedScopes</c> attribute.</summary>
internal sealed class Grant(ImmutableArray<Scope> scopes, string text, Location location)
{
    /// <summary>The scopes that it names: one for a member of an enum, one of each API that has it for a text; none when it is unknown.</summary>
    public ImmutableArray<Scope> Scopes { get; } = scopes;

    /// <summary>The scope's text, or the code where it is none.</summary>
    public string Text { get; } = text;

    /// <summary>Where it is written.</summary>
    public Location Location { get; } = location;
}
