using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>A key at a place in a source file.</summary>
/// <param name="Match">What was found; its positions are those of the decoded text, not of the file.</param>
/// <param name="Span">Where to point in the file: the key itself, or the literal or expression whose value contains it.</param>
/// <param name="IsCode">False in comments, documentation, directives and inactive code.</param>
/// <param name="Parts">How many parts the key is put together from.</param>
/// <param name="IsWholeExpression">True when the place is an expression that is the key and nothing else, with all its parts in it.</param>
internal readonly record struct KeyFinding(KeyMatch Match, TextSpan Span, bool IsCode, int Parts = 1, bool IsWholeExpression = false);
