namespace Specwright.Corpus.RoundTrips;

/// <summary>What became of one example.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Place">Where it stands: the file and a pointer.</param>
/// <param name="Reason">Why it did not come back as it was; empty when it did.</param>
internal sealed record RoundTripResult(RoundTripOutcome Outcome, string Place, string Reason);
