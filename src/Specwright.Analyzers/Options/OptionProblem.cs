namespace Specwright.Analyzers.Options;

/// <summary>Why an option, or one item of it, is ignored.</summary>
internal readonly record struct OptionProblem(string Option, string Reason);
