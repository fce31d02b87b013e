namespace Specwright.Generator.Model;

/// <summary>What a successful call returns.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Type">Its type, for JSON; that of an item for items.</param>
/// <param name="Nullable">Whether it may be null, or absent because another success status has no body.</param>
/// <param name="MediaType">What the call accepts; null for nothing in particular.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="Format">How items follow one another, for <see cref="ResponseKind.Items"/>.</param>
internal sealed record ResponseModel(ResponseKind Kind, TypeRef Type, bool Nullable, SpecText? MediaType, Docs Docs, ItemStreamFormat Format = default);
