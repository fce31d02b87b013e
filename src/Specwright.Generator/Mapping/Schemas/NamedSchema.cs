using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>A member's name in JSON and its schema.</summary>
internal readonly record struct NamedSchema(string Name, Node Schema);
