namespace Specwright.Generator.Model;

/// <summary>A member of an object that has one of a few texts as value.</summary>
/// <param name="Name">The member's name in JSON.</param>
/// <param name="Values">The texts.</param>
internal sealed record ShapeConstant(SpecText Name, EquatableArray<SpecText> Values);
