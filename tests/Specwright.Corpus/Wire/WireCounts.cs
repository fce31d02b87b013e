namespace Specwright.Corpus.Wire;

/// <summary>What became of the calls of a spec's operations.</summary>
/// <param name="Operations">Operations that at least one method called.</param>
/// <param name="Equal">Calls whose request is what the spec says and whose response was read.</param>
/// <param name="Mismatches">Calls of which something is not.</param>
/// <param name="NotCalled">Methods that could not be called or checked, by reason.</param>
/// <param name="Failures">The first mismatches.</param>
internal sealed record WireCounts(int Operations, int Equal, int Mismatches, IReadOnlyDictionary<string, int> NotCalled, IReadOnlyList<WireFailure> Failures)
{
    /// <summary>Of a spec whose operations were not called.</summary>
    public static WireCounts None { get; } = new(0, 0, 0, new Dictionary<string, int>(), []);
}
