using Specwright.Generator.Model;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>A union whose cases are known, but not yet how they are told apart.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The schema's name or place.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="Discriminator">The member whose value tells, when the schema names one.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Deprecation">Set when deprecated.</param>
internal sealed record UnionDraft(
    string Name,
    SpecText WireName,
    Docs Docs,
    string? Discriminator,
    IReadOnlyList<UnionDraftCase> Cases,
    Deprecation? Deprecation);
