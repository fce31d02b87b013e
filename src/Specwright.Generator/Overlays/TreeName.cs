using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Overlays;

/// <summary>The name of a member.</summary>
/// <param name="Text">The name.</param>
/// <param name="Span">Where it stands in the joined text.</param>
internal readonly record struct TreeName(string Text, TextSpan Span);
