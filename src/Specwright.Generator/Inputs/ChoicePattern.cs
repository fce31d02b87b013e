namespace Specwright.Generator.Inputs;

/// <summary>A pattern that names operations.</summary>
/// <param name="Option">The option that it stands in.</param>
/// <param name="Subject">What it is compared with.</param>
/// <param name="Text">The pattern.</param>
internal sealed record ChoicePattern(string Option, ChoiceSubject Subject, string Text);
