namespace Specwright.Generator.Model;

/// <summary>A class with members: an object schema.</summary>
/// <param name="Header">What every part needs to know.</param>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The schema's name in the spec, or its place for an inline schema.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="Properties">Its own members, in the spec's order.</param>
/// <param name="Inherited">The members of its bases, outermost first; its JSON code reads and writes them, but they are declared there.</param>
/// <param name="Additional">The members that the spec does not name; always there. Declared by the outermost base when <paramref name="Base"/> is an object model.</param>
/// <param name="Base">The class it derives from: a union it is a case of, or an object model that it extends.</param>
/// <param name="BaseIsUnion">Whether <paramref name="Base"/> is a union (abstract, no members) rather than an object model.</param>
/// <param name="Derived">Set when other models derive from this one: how to tell them apart.</param>
/// <param name="Deprecation">Set when deprecated.</param>
internal sealed record ObjectModel(
    SdkHeader Header,
    string Name,
    SpecText WireName,
    Docs Docs,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<PropertyModel> Inherited,
    AdditionalModel Additional,
    string? Base = null,
    bool BaseIsUnion = false,
    DerivedModels? Derived = null,
    Deprecation? Deprecation = null)
{
    /// <summary>The name of the runtime's property for members of any type that the spec does not name.</summary>
    public const string AdditionalProperties = "AdditionalProperties";

    /// <summary>Whether it derives from the runtime's <c>ApiModel</c>, which has that property.</summary>
    public bool IsApiModel => Base is null && Additional is { Type.IsElement: true, Name: AdditionalProperties };
}
