using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Reading;

/// <summary>One thing that is wrong with the text of a file, and where.</summary>
internal readonly record struct ReadError(ReadErrorKind Kind, TextSpan Span, string Message);
