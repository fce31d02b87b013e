namespace Specwright.Generator.Model;

/// <summary>A way to authenticate.</summary>
/// <param name="Name">The scheme's name in the spec.</param>
/// <param name="Kind">What the runtime does with a credential.</param>
/// <param name="ParameterName">The header, query parameter or cookie of a key; null for the others.</param>
internal sealed record SecuritySchemeModel(SpecText Name, SecuritySchemeKind Kind, SpecText? ParameterName);
