namespace Specwright.Generator.Model;

/// <summary>What the API takes for a value that is left out; documentation only.</summary>
/// <param name="Text">The value as the spec writes it: a text, or JSON.</param>
/// <param name="IsText">Whether it is text, and not a number, a boolean or something larger.</param>
/// <param name="EnumName">The C# name of the enum that has it; null for any other value.</param>
/// <param name="Member">The C# name of the enum's member.</param>
internal sealed record DefaultModel(SpecText Text, bool IsText, string? EnumName = null, string? Member = null);
