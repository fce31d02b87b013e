using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Specwright.Corpus.Counting;

/// <summary>A document as Microsoft.OpenApi reads it.</summary>
/// <param name="Document">Its model.</param>
/// <param name="Json">The JSON that it read, for what its model does not keep.</param>
internal sealed record SecondDocument(OpenApiDocument Document, JsonObject Json);
