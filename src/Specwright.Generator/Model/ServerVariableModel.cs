namespace Specwright.Generator.Model;

/// <summary>A variable in the address of a server.</summary>
/// <param name="Name">The C# parameter's name.</param>
/// <param name="WireName">Its name in the address.</param>
/// <param name="Default">Its default.</param>
/// <param name="Values">The values it may have; empty for any.</param>
/// <param name="Docs">What the spec says about it.</param>
internal sealed record ServerVariableModel(string Name, SpecText WireName, SpecText Default, EquatableArray<SpecText> Values, Docs Docs);
