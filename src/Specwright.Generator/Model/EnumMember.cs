namespace Specwright.Generator.Model;

/// <summary>A known value of an open enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Value">The value in JSON: the text itself, or an integer's digits.</param>
/// <param name="Docs">What the spec says about it.</param>
internal sealed record EnumMember(string Name, SpecText Value, Docs Docs);
