namespace Specwright.Corpus.Counting;

/// <summary>What a spec holds, by the harness's own count.</summary>
/// <param name="Version">The version it declares; several, when several documents stand side by side.</param>
/// <param name="Operations">Operations of its paths.</param>
/// <param name="Webhooks">Operations of its webhooks.</param>
/// <param name="Schemas">Reusable schemas.</param>
internal sealed record SpecCounts(string Version, int Operations, int Webhooks, int Schemas)
{
    /// <summary>Of a spec that cannot be read.</summary>
    public static SpecCounts None { get; } = new("", 0, 0, 0);
}
