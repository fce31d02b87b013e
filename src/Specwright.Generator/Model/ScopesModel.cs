namespace Specwright.Generator.Model;

/// <summary>The scope enum.</summary>
/// <param name="Header">What every part needs to know.</param>
/// <param name="Name">The enum's C# name.</param>
/// <param name="Members">The scopes.</param>
internal sealed record ScopesModel(SdkHeader Header, string Name, EquatableArray<ScopeModel> Members);
