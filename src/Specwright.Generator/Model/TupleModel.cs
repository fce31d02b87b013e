namespace Specwright.Generator.Model;

/// <summary>A JSON array whose items have types by their position: a class with a property per position.</summary>
/// <param name="Header">What every part needs to know.</param>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The schema's name in the spec, or its place for an inline schema.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="Items">The items with a type of their own, in order; required ones come first.</param>
/// <param name="Other">The items that follow; always there.</param>
/// <param name="Deprecation">Set when deprecated.</param>
internal sealed record TupleModel(
    SdkHeader Header,
    string Name,
    SpecText WireName,
    Docs Docs,
    EquatableArray<PropertyModel> Items,
    AdditionalModel Other,
    Deprecation? Deprecation = null);
