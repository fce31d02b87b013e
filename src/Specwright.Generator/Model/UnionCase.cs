namespace Specwright.Generator.Model;

/// <summary>One shape of a union.</summary>
/// <param name="Name">The case's C# name: the nested class in the wrapper form; always the name that <c>Match</c> parameters are made from.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Values">The discriminator's values that choose it; empty without a discriminator.</param>
/// <param name="Shape">How to recognise it without a discriminator.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="IsDefault">Whether objects whose discriminator is absent or unknown are of this case (<c>defaultMapping</c>, OpenAPI 3.2).</param>
internal sealed record UnionCase(
    string Name,
    TypeRef Type,
    EquatableArray<SpecText> Values,
    ShapeModel Shape,
    Docs Docs,
    bool IsDefault = false);
