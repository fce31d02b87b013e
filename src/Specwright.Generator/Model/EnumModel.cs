namespace Specwright.Generator.Model;

/// <summary>An enum that keeps values it does not know.</summary>
/// <param name="Header">What every part needs to know.</param>
/// <param name="Name">The C# name.</param>
/// <param name="WireName">The schema's name in the spec, or its place for an inline schema.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="IsNumber">Whether the values are integers (each <see cref="EnumMember.Value"/> is then a validated 64-bit integer literal) rather than text.</param>
/// <param name="Members">The known values, in the spec's order.</param>
/// <param name="Deprecation">Set when deprecated.</param>
internal sealed record EnumModel(
    SdkHeader Header,
    string Name,
    SpecText WireName,
    Docs Docs,
    bool IsNumber,
    EquatableArray<EnumMember> Members,
    Deprecation? Deprecation = null);
