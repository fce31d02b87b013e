namespace Specwright.Corpus.Running;

/// <summary>What to do with a spec.</summary>
/// <param name="Keep">Where generated files are written; null for nowhere.</param>
/// <param name="RoundTrips">Whether generated code reads and writes the spec's examples.</param>
/// <param name="SecondOpinion">Whether Microsoft.OpenApi is asked.</param>
internal sealed record RunOptions(string? Keep, bool RoundTrips, bool SecondOpinion);
