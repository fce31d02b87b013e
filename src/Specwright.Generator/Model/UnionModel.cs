namespace Specwright.Generator.Model;

/// <summary>A value that has one of several shapes (oneOf, anyOf): an abstract class with a case per shape and one for what is unknown.</summary>
/// <param name="Header">What every part needs to know.</param>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The schema's name in the spec, or its place for an inline schema.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="Discriminator">The member whose value tells the cases apart, or null when their shapes do.</param>
/// <param name="Inherits">
/// Whether every case is an object model that derives from the union; otherwise each case is a nested class that wraps its value.
/// </param>
/// <param name="Cases">The cases, in the spec's order.</param>
/// <param name="UnknownName">The name of the nested class for values of no known case; unlike every generated type's.</param>
/// <param name="Deprecation">Set when deprecated.</param>
internal sealed record UnionModel(
    SdkHeader Header,
    string Name,
    SpecText WireName,
    Docs Docs,
    SpecText? Discriminator,
    bool Inherits,
    EquatableArray<UnionCase> Cases,
    string UnknownName,
    Deprecation? Deprecation = null);
