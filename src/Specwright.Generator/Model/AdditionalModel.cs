namespace Specwright.Generator.Model;

/// <summary>The members of an object model that its spec does not name.</summary>
/// <param name="Name">The C# property that holds them.</param>
/// <param name="Type">The type of each value; <see cref="TypeRef.Element"/> where the spec does not say.</param>
/// <param name="Nullable">Whether a value may be null.</param>
/// <param name="Docs">What the spec says about them.</param>
internal sealed record AdditionalModel(string Name, TypeRef Type, bool Nullable, Docs Docs);
