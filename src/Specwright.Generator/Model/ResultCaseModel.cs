namespace Specwright.Generator.Model;

/// <summary>What one status of several successes holds.</summary>
/// <param name="Name">The C# name of the case.</param>
/// <param name="Status"><c>200</c>, <c>2XX</c> or <c>default</c>.</param>
/// <param name="Kind">The form of the content.</param>
/// <param name="Type">The type of the content, for JSON.</param>
/// <param name="Nullable">Whether the content may be JSON null.</param>
/// <param name="Docs">What the spec says about it.</param>
internal sealed record ResultCaseModel(string Name, string Status, ResponseKind Kind, TypeRef Type, bool Nullable, Docs Docs);
