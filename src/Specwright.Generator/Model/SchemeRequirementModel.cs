namespace Specwright.Generator.Model;

/// <summary>A scheme of an alternative.</summary>
/// <param name="Scheme">The scheme's name.</param>
/// <param name="Scopes">The scopes that the operation needs under it.</param>
internal sealed record SchemeRequirementModel(SpecText Scheme, EquatableArray<SpecText> Scopes);
