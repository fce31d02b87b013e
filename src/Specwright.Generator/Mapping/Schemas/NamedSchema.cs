using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>A member's name in JSON and its schema.</summary>
/// <param name="Name">The name.</param>
/// <param name="Schema">What is said of it by the parts that hold for every object.</param>
/// <param name="Others">What parts that hold for some objects only say of it as well; null for nothing.</param>
/// <param name="Earlier">Objects whose members are this member's too, said by earlier parts; null for none.</param>
internal readonly record struct NamedSchema(string Name, Node Schema, IReadOnlyList<Node>? Others = null, IReadOnlyList<Node>? Earlier = null);
