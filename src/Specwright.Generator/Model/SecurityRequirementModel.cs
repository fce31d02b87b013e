namespace Specwright.Generator.Model;

/// <summary>One of the alternatives by which an operation may be authenticated.</summary>
/// <param name="Schemes">The schemes needed together; none for an anonymous alternative.</param>
internal sealed record SecurityRequirementModel(EquatableArray<SchemeRequirementModel> Schemes);
