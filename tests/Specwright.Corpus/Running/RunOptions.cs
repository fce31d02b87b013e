namespace Specwright.Corpus.Running;

/// <summary>What to do with a spec.</summary>
/// <param name="Keep">Where generated files are written; null for nowhere.</param>
/// <param name="RoundTrips">Whether generated code reads and writes the spec's examples.</param>
/// <param name="SecondOpinion">Whether Microsoft.OpenApi is asked.</param>
/// <param name="Wire">Whether every operation is called, and what it sends compared with what Microsoft.OpenApi reads.</param>
internal sealed record RunOptions(string? Keep, bool RoundTrips, bool SecondOpinion, bool Wire = false);
