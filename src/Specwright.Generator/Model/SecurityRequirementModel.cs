namespace Specwright.Generator.Model;

/// <summary>One of the alternatives by which an operation may be authenticated.</summary>
/// <param name="Scheme">The scheme's name; null for an anonymous alternative.</param>
/// <param name="Scopes">The scopes that the operation needs under it.</param>
internal sealed record SecurityRequirementModel(SpecText? Scheme, EquatableArray<SpecText> Scopes);
