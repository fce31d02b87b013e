using Microsoft.CodeAnalysis;
using Specwright.Generator.Pipeline;

namespace Specwright.Generator.Tests.Incremental;

/// <summary>What a run did at each stage of the pipeline: the strongest reason among the stage's values.</summary>
internal sealed record RunReasons(
    IncrementalStepRunReason SpecFile,
    IncrementalStepRunReason SpecSet,
    IncrementalStepRunReason Sdk,
    IncrementalStepRunReason Problems,
    IncrementalStepRunReason Parts,
    IncrementalStepRunReason Outputs)
{
    private static readonly IncrementalStepRunReason[] s_weakestFirst =
    [
        IncrementalStepRunReason.Cached,
        IncrementalStepRunReason.Unchanged,
        IncrementalStepRunReason.Modified,
        IncrementalStepRunReason.Removed,
        IncrementalStepRunReason.New,
    ];

    private static readonly string[] s_parts =
    [
        TrackingNames.Objects, TrackingNames.Enums, TrackingNames.Unions, TrackingNames.Clients, TrackingNames.Parameters, TrackingNames.Results, TrackingNames.Scopes, TrackingNames.Root,
    ];

    /// <summary>Nothing was read, mapped or printed: an unrelated C# edit, or no edit at all.</summary>
    public static RunReasons Cached { get; } = new(
        IncrementalStepRunReason.Cached,
        IncrementalStepRunReason.Cached,
        IncrementalStepRunReason.Cached,
        IncrementalStepRunReason.Cached,
        IncrementalStepRunReason.Cached,
        IncrementalStepRunReason.Cached);

    /// <summary>A file was looked at and found to be the same: nothing was read, mapped or printed.</summary>
    public static RunReasons SameText { get; } = Cached with { SpecFile = IncrementalStepRunReason.Unchanged };

    /// <summary>The spec was read and mapped to the same model: nothing was printed.</summary>
    public static RunReasons SameModel { get; } = Cached with
    {
        SpecFile = IncrementalStepRunReason.Modified,
        SpecSet = IncrementalStepRunReason.Modified,
        Sdk = IncrementalStepRunReason.Unchanged,
    };

    /// <summary>The model is the same but a problem moved: it is reported anew, nothing was printed.</summary>
    public static RunReasons MovedProblem { get; } = SameModel with
    {
        Sdk = IncrementalStepRunReason.Modified,
        Problems = IncrementalStepRunReason.Modified,
        Outputs = IncrementalStepRunReason.Modified,
    };

    /// <summary>The model changed: some parts were printed anew.</summary>
    public static RunReasons ChangedModel { get; } = new(
        IncrementalStepRunReason.Modified,
        IncrementalStepRunReason.Modified,
        IncrementalStepRunReason.Modified,
        IncrementalStepRunReason.Unchanged,
        IncrementalStepRunReason.Modified,
        IncrementalStepRunReason.Modified);

    /// <summary>What a run did.</summary>
    public static RunReasons Of(GeneratorRunResult result) => new(
        Strongest(result, TrackingNames.SpecFile),
        Strongest(result, TrackingNames.SpecSet),
        Strongest(result, TrackingNames.Sdk),
        Strongest(result, TrackingNames.Problems),
        Strongest(result, s_parts),
        Strongest(result.TrackedOutputSteps.Values.SelectMany(static steps => steps)));

    private static IncrementalStepRunReason Strongest(GeneratorRunResult result, params string[] names) =>
        Strongest(names.Where(result.TrackedSteps.ContainsKey).SelectMany(name => result.TrackedSteps[name]));

    private static IncrementalStepRunReason Strongest(IEnumerable<IncrementalGeneratorRunStep> steps) => steps
        .SelectMany(static step => step.Outputs)
        .Select(static output => output.Reason)
        .DefaultIfEmpty(IncrementalStepRunReason.Cached)
        .MaxBy(static reason => Array.IndexOf(s_weakestFirst, reason));
}
