namespace Specwright.Generator.Model;

/// <summary>A member of an object model.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The name in JSON.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Presence">Whether it may be absent or null. Members of type <see cref="TypeRef.Element"/> hold null themselves and are never optional-nullable.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="Constant">The only value it has (<c>const</c>): text, a 64-bit integer literal or <c>true</c> or <c>false</c>, as its type says. The property starts with it and is not <see langword="required"/>.
/// An inherited member with a constant gets it from the constructor of the class that inherits it.</param>
/// <param name="Deprecation">Set when deprecated.</param>
/// <param name="IsReadOnly">Whether only responses have it: nobody has to set it, and requests leave it out.</param>
/// <param name="MustBeSet">Whether whoever makes an object has to set it though responses lack it (a required <c>writeOnly</c> member).</param>
/// <param name="Constraints">What the spec says of its values; null when nothing.</param>
/// <param name="Conditions">When it is required though it is not always; null for never.</param>
/// <param name="Default">What the API takes when it is left out; null when the spec does not say.</param>
internal sealed record PropertyModel(
    string Name,
    SpecText WireName,
    TypeRef Type,
    Presence Presence,
    Docs Docs,
    SpecText? Constant = null,
    Deprecation? Deprecation = null,
    bool IsReadOnly = false,
    bool MustBeSet = false,
    ConstraintsModel? Constraints = null,
    EquatableArray<ConditionModel>? Conditions = null,
    DefaultModel? Default = null)
{
    /// <summary>Whether JSON without the member is refused.</summary>
    public bool IsInEveryObject => Presence is Presence.Required or Presence.RequiredNullable;

    /// <summary>Whether whoever makes an object has to set the member.</summary>
    public bool IsRequired => Constant is null && (MustBeSet || (IsInEveryObject && !IsReadOnly));
}
