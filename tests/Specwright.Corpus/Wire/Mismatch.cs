namespace Specwright.Corpus.Wire;

/// <summary>A difference between a request and the spec.</summary>
/// <param name="What">What differs.</param>
/// <param name="Expected">What the spec asks for.</param>
/// <param name="Got">What was sent.</param>
internal sealed record Mismatch(string What, string Expected, string Got);
