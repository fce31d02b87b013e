namespace Specwright.Generator.Model;

/// <summary>A scope: a member of the scope enum.</summary>
/// <param name="Name">The member's C# name.</param>
/// <param name="Text">The scope as the API writes it.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="Implies">The members of the enum that whoever holds this one holds as well.</param>
internal sealed record ScopeModel(string Name, SpecText Text, Docs Docs, EquatableArray<string> Implies);
