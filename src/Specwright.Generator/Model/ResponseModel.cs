namespace Specwright.Generator.Model;

/// <summary>What a successful call returns.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Type">Its type, for JSON.</param>
/// <param name="Nullable">Whether it may be null, or absent because another success status has no body.</param>
/// <param name="MediaType">What the call accepts; null for nothing in particular.</param>
/// <param name="Docs">What the spec says about it.</param>
internal sealed record ResponseModel(ResponseKind Kind, TypeRef Type, bool Nullable, SpecText? MediaType, Docs Docs);
