using System.Text.Json.Serialization;
using Specwright.Corpus.Counting;
using Specwright.Corpus.RoundTrips;
using Specwright.Corpus.Wire;

namespace Specwright.Corpus.Reports;

/// <summary>What became of a spec.</summary>
internal sealed record SpecRow
{
    /// <summary>The spec's name.</summary>
    public required string Name { get; init; }

    /// <summary>The folder it was found in; empty when the command line names it.</summary>
    public string Group { get; init; } = "";

    /// <summary>What the spec holds.</summary>
    public SpecCounts Counts { get; init; } = SpecCounts.None;

    /// <summary>What Microsoft.OpenApi counts in it.</summary>
    public SecondOpinion SecondOpinion { get; init; } = new(null, null, "not asked");

    /// <summary>Operations that a method calls; several methods for several kinds of body count once.</summary>
    public int Methods { get; init; }

    /// <summary>Webhooks whose payload has a type.</summary>
    public int WebhookTypes { get; init; }

    /// <summary>Generated models, enums and unions.</summary>
    public int Types { get; init; }

    /// <summary>Generated files.</summary>
    public int Files { get; init; }

    /// <summary>Generated lines.</summary>
    public int Lines { get; init; }

    /// <summary>The size of the compiled assembly.</summary>
    public long AssemblyBytes { get; init; }

    /// <summary>Errors and warnings of the compiler.</summary>
    public IReadOnlyList<Finding> CompilerFindings { get; init; } = [];

    /// <summary>Problems that the generator reports.</summary>
    public IReadOnlyList<Finding> Problems { get; init; } = [];

    /// <summary>Operations without a method and webhooks without a type that a problem names.</summary>
    public IReadOnlyList<string> Explained { get; init; } = [];

    /// <summary>Operations without a method, methods without an operation, and webhooks without a type that no problem names.</summary>
    public IReadOnlyList<string> Unexplained { get; init; } = [];

    /// <summary>How the process ended when it did not survive the spec; null when it did.</summary>
    public string? Crash { get; init; }

    /// <summary>What became of the spec's examples.</summary>
    public RoundTripCounts RoundTrips { get; init; } = RoundTripCounts.None;

    /// <summary>What became of the calls of its operations.</summary>
    public WireCounts Wire { get; init; } = WireCounts.None;

    /// <summary>How long it took.</summary>
    public RunTimes Times { get; init; } = new(0, 0, 0, 0);

    /// <summary>How much memory it took.</summary>
    public RunMemory Memory { get; init; } = new(0, 0);

    /// <summary>Errors of the compiler.</summary>
    [JsonInclude]
    public int Errors => CompilerFindings.Count(static found => found.Severity == "Error");

    /// <summary>Warnings of the compiler.</summary>
    [JsonInclude]
    public int Warnings => CompilerFindings.Count(static found => found.Severity == "Warning");

    /// <summary>Whether the generator failed or took the process with it.</summary>
    [JsonInclude]
    public bool Crashed => Crash is not null || Problems.Any(static problem => problem.IsCrash);

    /// <summary>Whether nothing is wrong.</summary>
    [JsonInclude]
    public bool Passed => Errors == 0 && Warnings == 0 && !Crashed && Unexplained.Count == 0 && RoundTrips.Different == 0 && RoundTrips.Refused == 0 && Wire.Mismatches == 0;

    /// <summary>The problems by id, as in <c>SPW1003×2 SPW1007×1</c>.</summary>
    [JsonIgnore]
    public string ProblemCounts => string.Join(" ", Problems.GroupBy(static problem => problem.Id).OrderBy(static group => group.Key, StringComparer.Ordinal).Select(static group => $"{group.Key}×{group.Count()}"));
}
