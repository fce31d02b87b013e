using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>A member's name in JSON and its schema.</summary>
/// <param name="Name">The name.</param>
/// <param name="Schema">What is said of it by the parts that hold for every object.</param>
/// <param name="Others">What parts that hold for some objects only say of it as well; null for nothing.</param>
internal readonly record struct NamedSchema(string Name, Node Schema, IReadOnlyList<Node>? Others = null);
