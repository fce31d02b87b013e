namespace Specwright.Corpus.Counting;

/// <summary>What Microsoft.OpenApi finds in a spec.</summary>
/// <param name="Operations">How many operations; null when it cannot read the spec.</param>
/// <param name="Webhooks">How many operations of webhooks; null when it cannot read the spec.</param>
/// <param name="Note">Why it cannot; empty when it can.</param>
internal sealed record SecondOpinion(int? Operations, int? Webhooks, string Note);
