namespace Specwright.Generator.Model;

/// <summary>A response that is an error.</summary>
/// <param name="Status"><c>404</c>, <c>4XX</c> or <c>default</c>.</param>
/// <param name="Type">The type of its JSON body, an object model or union; null when it has none.</param>
/// <param name="Hint">What the spec says about it.</param>
internal sealed record ErrorModel(string Status, TypeRef? Type, SpecText Hint);
