namespace Specwright.Generator.Model;

/// <summary>A member of a model as part of a multipart body.</summary>
/// <param name="Kind">How it is sent.</param>
/// <param name="WireName">The name of the part.</param>
/// <param name="Member">The C# property that holds the value; blank for the body itself.</param>
/// <param name="Type">The type of its value; of each value for <see cref="PartKind.PartMap"/>.</param>
/// <param name="Presence">Whether it may be absent or null.</param>
/// <param name="MediaType">The media type of the part; null for the usual one.</param>
/// <param name="Style">How the items of a list are joined, unless exploded.</param>
/// <param name="Explode">Whether each item of a list is a part.</param>
internal sealed record PartModel(
    PartKind Kind,
    SpecText WireName,
    string Member,
    TypeRef Type,
    Presence Presence,
    SpecText? MediaType = null,
    ParameterStyle Style = ParameterStyle.Form,
    bool Explode = true);
