namespace Specwright.Generator.Mapping;

/// <summary>Where an inline schema stands, from which it is named.</summary>
/// <param name="Owner">The C# name of the type or operation that it stands in.</param>
/// <param name="Member">The C# name of the member that holds it.</param>
internal readonly record struct TypePlace(string Owner, string Member)
{
    /// <summary>The name that the place suggests.</summary>
    public string Name => Owner + Member;

    /// <summary>The place of a list's items; those of a list of lists are items all the same, since a list has no name to take.</summary>
    public TypePlace Item => Member == "Item" ? this : new(Name, "Item");

    /// <summary>The place of a map's values; likewise.</summary>
    public TypePlace Value => Member == "Value" ? this : new(Name, "Value");

    /// <summary>A place inside.</summary>
    public TypePlace Inside(string member) => new(Name, member);
}
