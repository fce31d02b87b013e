namespace Specwright.Generator.Model;

/// <summary>Scopes that are needed together.</summary>
/// <param name="Members">The scope enum's members.</param>
internal sealed record ScopeSetModel(EquatableArray<string> Members);
