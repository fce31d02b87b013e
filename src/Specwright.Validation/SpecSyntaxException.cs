using System;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Validation;

/// <summary>The document is not the JSON or YAML that it should be.</summary>
internal sealed class SpecSyntaxException(TextSpan span, string message) : Exception(message)
{
    /// <summary>The fault and its place.</summary>
    public LocatedProblem Problem { get; } = new(span, ProblemText.Clean(message));
}
