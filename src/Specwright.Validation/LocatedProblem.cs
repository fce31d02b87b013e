using Microsoft.CodeAnalysis.Text;

namespace Specwright.Validation;

/// <summary>One fault of a spec and where it is.</summary>
internal readonly record struct LocatedProblem(TextSpan Span, string Message);
