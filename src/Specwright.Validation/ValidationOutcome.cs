using System.Collections.Generic;

namespace Specwright.Validation;

/// <summary>What the validator says about one spec.</summary>
/// <param name="Problems">The faults, in the order in which they stand in the spec.</param>
/// <param name="Failure">Why there is no opinion; null when there is one.</param>
/// <param name="IsHostFailure">True when the reason is the compiler's host and so the same for every spec.</param>
internal sealed record ValidationOutcome(IReadOnlyList<LocatedProblem> Problems, string? Failure, bool IsHostFailure)
{
    public static ValidationOutcome Of(IReadOnlyList<LocatedProblem> problems) => new(problems, null, false);

    public static ValidationOutcome Failed(string reason) => new([], reason, false);

    public static ValidationOutcome HostFailed(string reason) => new([], reason, true);
}
