using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>A parameter as Microsoft.OpenApi reads it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In">Its place: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
/// <param name="IsRequired">Whether every request has it.</param>
/// <param name="Style">Its style, as OpenAPI calls it, or <c>tabDelimited</c> for that of Swagger 2.0.</param>
/// <param name="Explode">Whether each item or member stands for itself.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
/// <param name="Schema">The schema; null where there is none.</param>
/// <param name="MediaType">The media type of its content; null where it has a style.</param>
/// <param name="Example">An example of its value; null where there is none.</param>
internal sealed record WireParameter(string Name, string In, bool IsRequired, string Style, bool Explode, bool AllowReserved, IOpenApiSchema? Schema, string? MediaType, System.Text.Json.Nodes.JsonNode? Example)
{
    /// <summary>Whether its value is JSON.</summary>
    public bool IsJson => MediaType is not null && MediaTypes.IsJson(MediaType);

    /// <summary>The header parameters that OpenAPI says are ignored (3.1, Parameter Object, <c>name</c>).</summary>
    public bool IsIgnored => In == "header" && Name.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION";
}
