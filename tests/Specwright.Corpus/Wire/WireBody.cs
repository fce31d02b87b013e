using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>The body that a method was given.</summary>
/// <param name="MediaType">The media type, as the spec names it, that it was made for; null for any.</param>
/// <param name="Media">What the spec says of that.</param>
/// <param name="Expected">The value that is to arrive; null where the body is the caller's own bytes.</param>
internal sealed record WireBody(string? MediaType, IOpenApiMediaType? Media, JsonNode? Expected);
