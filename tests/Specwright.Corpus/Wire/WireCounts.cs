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

    /// <summary>Of a spec of many files, of which Microsoft.OpenApi leaves out parts without a word.</summary>
    /// <param name="methods">How many operations have a method.</param>
    public static WireCounts OfManyFiles(int methods) => None with { NotCalled = new Dictionary<string, int> { ["Microsoft.OpenApi does not read all of a spec of many files"] = methods } };
}
