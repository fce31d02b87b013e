namespace Specwright.Corpus.RoundTrips;

/// <summary>What became of a spec's examples when generated code read and wrote them.</summary>
/// <param name="Equal">Examples that came back as they were.</param>
/// <param name="Respelt">Examples that came back with a value spelt otherwise: a UUID in the other case, a point in time with fewer digits.</param>
/// <param name="Different">Valid examples that came back otherwise.</param>
/// <param name="Refused">Valid examples that could not be read.</param>
/// <param name="Invalid">Examples that contradict their own schema.</param>
/// <param name="Untyped">Examples that no generated type reads: they stand outside of any model, or where the spec leaves the type open.</param>
/// <param name="Differences">The first of those that are different or refused, with the reason.</param>
/// <param name="InvalidReasons">The first of those that are invalid, with the reason.</param>
/// <param name="UntypedReasons">How many examples no type reads, by reason.</param>
internal sealed record RoundTripCounts(int Equal, int Respelt, int Different, int Refused, int Invalid, int Untyped, IReadOnlyList<string> Differences, IReadOnlyList<string> InvalidReasons, IReadOnlyDictionary<string, int> UntypedReasons)
{
    /// <summary>Of a spec without examples.</summary>
    public static RoundTripCounts None { get; } = new(0, 0, 0, 0, 0, 0, [], [], new Dictionary<string, int>());
}
