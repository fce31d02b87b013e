using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Reading;

/// <summary>A file whose text is a part of a DOM's text.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Start">Where the text begins in the DOM's.</param>
internal sealed record SpecSource(string Path, SourceText Text, int Start)
{
    /// <summary>A stretch of the DOM's text as one of the file's.</summary>
    public TextSpan Local(TextSpan span)
    {
        var start = Math.Min(Math.Max(span.Start - Start, 0), Text.Length);
        return TextSpan.FromBounds(start, Math.Min(Math.Max(span.End - Start, start), Text.Length));
    }
}
