namespace Specwright.Generator.Model;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">The C# name: camelCase for a method's parameter, PascalCase for a property.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Required">Whether it has to be sent.</param>
/// <param name="Style">How lists and objects become text.</param>
/// <param name="Explode">Whether each item or member is a parameter of its own.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
/// <param name="IsJson">Whether the value is sent as JSON text (a parameter with <c>content</c>).</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="Deprecation">Set when deprecated.</param>
/// <param name="Constraints">What the spec says of its values; null when nothing.</param>
/// <param name="Default">What the API takes when it is left out; null when the spec does not say.</param>
internal sealed record ParameterModel(
    string Name,
    SpecText WireName,
    ParameterLocation Location,
    TypeRef Type,
    bool Required,
    ParameterStyle Style,
    bool Explode,
    bool AllowReserved,
    bool IsJson,
    Docs Docs,
    Deprecation? Deprecation = null,
    ConstraintsModel? Constraints = null,
    DefaultModel? Default = null);
