namespace Specwright.Generator.Model;

/// <summary>A value that a condition asks for.</summary>
/// <param name="Text">The text; null for a boolean.</param>
/// <param name="Flag">The boolean.</param>
internal sealed record ConditionValue(SpecText? Text, bool Flag);
