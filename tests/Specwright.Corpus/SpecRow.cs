using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Specwright.Corpus;

/// <summary>What became of a spec.</summary>
internal sealed record SpecRow(
    string Name,
    int Files,
    int Lines,
    int Methods,
    ImmutableArray<Diagnostic> CompilerFindings,
    ImmutableArray<Diagnostic> Problems,
    long AssemblyBytes,
    TimeSpan Generating,
    TimeSpan Compiling)
{
    public int Errors => CompilerFindings.Count(static found => found.Severity == DiagnosticSeverity.Error);

    public int Warnings => CompilerFindings.Count(static found => found.Severity == DiagnosticSeverity.Warning);

    public bool Crashed => Problems.Any(static problem => problem.Id is "CS8785" or "SPW0001");

    public bool Passed => Errors == 0 && Warnings == 0 && !Crashed;

    public string ProblemCounts => string.Join(" ", Problems.GroupBy(static problem => problem.Id).OrderBy(static group => group.Key).Select(static group => $"{group.Key}×{group.Count()}"));
}
