using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>A variable in the address of a server (OpenAPI 3.1, 4.8.6).</summary>
/// <param name="Name">Its name between the braces.</param>
/// <param name="Node">Where its <c>default</c>, <c>enum</c> and <c>description</c> stand.</param>
internal sealed record ServerVariable(string Name, Node Node);
