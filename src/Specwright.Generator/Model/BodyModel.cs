namespace Specwright.Generator.Model;

/// <summary>A request body.</summary>
/// <param name="Kind">How it is sent.</param>
/// <param name="ParameterName">The method parameter's C# name.</param>
/// <param name="MediaType">The media type that is sent.</param>
/// <param name="Type">The type of its value; <see cref="TypeRef.Stream"/> for streams and contents.</param>
/// <param name="Nullable">Whether the value itself may be JSON null.</param>
/// <param name="Required">Whether it has to be sent.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="Parts">The parts, for <see cref="BodyKind.Parts"/>, in the spec's order.</param>
/// <param name="Fields">The fields that are not written as usual, for <see cref="BodyKind.Form"/>.</param>
/// <param name="StreamFlag">The member of a model that asks for items as they come; null when there is none.</param>
internal sealed record BodyModel(
    BodyKind Kind,
    string ParameterName,
    SpecText MediaType,
    TypeRef Type,
    bool Nullable,
    bool Required,
    Docs Docs,
    EquatableArray<PartModel> Parts = default,
    EquatableArray<FormFieldModel> Fields = default,
    SpecText? StreamFlag = null);
