namespace Specwright.Generator.Model;

/// <summary>A base address of the API.</summary>
/// <param name="Name">The C# name of its constant.</param>
/// <param name="Url">The address, variables replaced by their defaults; absolute and valid.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="Template">The address cut into literal pieces and variables, in turn, beginning with a piece; empty when it has no variables.</param>
/// <param name="Variables">The variables, in the spec's order.</param>
internal sealed record ServerModel(
    string Name,
    SpecText Url,
    Docs Docs,
    EquatableArray<SpecText> Template = default,
    EquatableArray<ServerVariableModel> Variables = default);
