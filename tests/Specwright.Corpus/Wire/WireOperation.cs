using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>An operation as Microsoft.OpenApi reads it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path template.</param>
/// <param name="Id">Its id; null where it has none.</param>
/// <param name="Servers">The servers it is sent to.</param>
/// <param name="HasOwnServers">Whether those are not the document's.</param>
/// <param name="Parameters">Its parameters, those of the path item among them.</param>
/// <param name="Body">The body; null where there is none.</param>
/// <param name="Responses">The responses by status.</param>
/// <param name="IsSwagger2">Whether the document is one of 2.0, where a response without a schema has no content.</param>
/// <param name="Security">Alternatives of scheme names; null where nothing is said.</param>
internal sealed record WireOperation(
    string Method,
    string Path,
    string? Id,
    IReadOnlyList<string> Servers,
    bool HasOwnServers,
    IReadOnlyList<WireParameter> Parameters,
    IOpenApiRequestBody? Body,
    IReadOnlyDictionary<string, IOpenApiResponse> Responses,
    bool IsSwagger2,
    IReadOnlyList<IReadOnlyList<string>>? Security)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}";
}
