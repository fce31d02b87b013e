using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Incremental;

/// <summary>What one run of the generator did.</summary>
internal sealed class SpecRun(SpecProject project, GeneratorRunResult result)
{
    /// <summary>The project, to be edited and run again.</summary>
    public SpecProject Project => project;

    /// <summary>What Roslyn says of the run.</summary>
    public GeneratorRunResult Result => result;

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, SourceText> Files { get; } =
        result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText, StringComparer.Ordinal);

    /// <summary>What every step of the pipeline did.</summary>
    public RunReasons Reasons => RunReasons.Of(result);

    /// <summary>The diagnostics as <c>id line:column</c>, counted from 1, in the order of the file.</summary>
    public IEnumerable<string> Problems => result.Diagnostics
        .OrderBy(static problem => problem.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(static problem => problem.Location.GetLineSpan().StartLinePosition)
        .ThenBy(static problem => problem.Id, StringComparer.Ordinal)
        .Select(Describe);

    /// <summary>How many outputs ran: files printed, or problems reported.</summary>
    public int OutputsRun => result.TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs)
        .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>How many values of a step were computed anew, whatever came of it.</summary>
    public int Ran(string trackingName) => result.TrackedSteps[trackingName].SelectMany(static step => step.Outputs)
        .Count(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed));

    /// <summary>The files that were printed anew or for the first time, ordered.</summary>
    public IEnumerable<string> PrintedSince(SpecRun earlier) => Files
        .Where(file => !earlier.Files.TryGetValue(file.Key, out var old) || !ReferenceEquals(old, file.Value))
        .Select(static file => file.Key)
        .Order(StringComparer.Ordinal);

    /// <summary>The files that are gone, ordered.</summary>
    public IEnumerable<string> RemovedSince(SpecRun earlier) => earlier.Files.Keys.Except(Files.Keys).Order(StringComparer.Ordinal);

    /// <summary>Fails the test unless the generated code compiles as the strictest consumer's.</summary>
    public void AssertCompiles() => GeneratedCode.Compile(Files.Values);

    private static string Describe(Diagnostic problem)
    {
        var start = problem.Location.GetLineSpan().StartLinePosition;
        return string.Create(CultureInfo.InvariantCulture, $"{problem.Id} {start.Line + 1}:{start.Character + 1}");
    }
}
