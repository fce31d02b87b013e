namespace Specwright.Generator.Overlays.Paths;

/// <summary>What is wrong with a path.</summary>
/// <param name="Position">The character, counted from 0.</param>
/// <param name="Message">What is expected there.</param>
internal sealed record JsonPathError(int Position, string Message);
