using System.Text.RegularExpressions;
using Specwright.Corpus.Reports;

namespace Specwright.Corpus.Mutating;

/// <summary>What went wrong with a document.</summary>
/// <param name="Cause">What failures of the same cause share: the message without names.</param>
/// <param name="Words">What happened here.</param>
/// <param name="IsSlow">Whether it ended the process or took too long, so that it is not tried many times more.</param>
internal sealed partial record MutationFailure(string Cause, string Words, bool IsSlow = false)
{
    /// <summary>The first failure of a row, the worst kind first; null when it passed.</summary>
    public static MutationFailure? Of(SpecRow row)
    {
        if (row.Crash is { } crash)
        {
            return new(crash, crash, IsSlow: true);
        }

        if (row.Problems.FirstOrDefault(static problem => problem.IsCrash) is { } failed)
        {
            return new(WithoutNames(failed.Message), failed.ToString());
        }

        if (row.CompilerFindings.OrderBy(static finding => finding.Severity == "Error" ? 0 : 1).FirstOrDefault() is { } finding)
        {
            return new(WithoutNames($"{finding.Id}: {finding.Message.Split("  ▸ ")[0]}"), finding.ToString());
        }

        return row.Unexplained.FirstOrDefault() is { } lost ? new(lost.StartsWith("no operation", StringComparison.Ordinal) ? "a method without operation" : "lost without a word", lost) : null;
    }

    private static string WithoutNames(string message) => Quoted().Replace(message, "'…'");

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}
