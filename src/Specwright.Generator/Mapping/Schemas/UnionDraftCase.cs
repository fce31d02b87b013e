using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>A case of a <see cref="UnionDraft"/>.</summary>
/// <param name="Name">The case's C# name.</param>
/// <param name="Schema">Its schema, references followed.</param>
/// <param name="Mapped">What the schema became.</param>
/// <param name="Values">The discriminator's values that choose it.</param>
/// <param name="IsDefault">Whether it is the case of values that the discriminator assigns to none.</param>
internal sealed record UnionDraftCase(string Name, Schema Schema, MappedType Mapped, IReadOnlyList<string> Values, bool IsDefault = false);
