namespace Specwright.Generator.Model;

/// <summary>A field of a form in URL encoding that is not written as usual.</summary>
/// <param name="WireName">Its name.</param>
/// <param name="Style">How lists and objects become text.</param>
/// <param name="Explode">Whether each item or member is a field of its own.</param>
/// <param name="IsJson">Whether the whole value is JSON text.</param>
internal sealed record FormFieldModel(SpecText WireName, ParameterStyle Style, bool Explode, bool IsJson);
