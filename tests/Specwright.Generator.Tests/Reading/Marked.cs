using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Tests.Reading;

/// <summary>A text in which <c>[|…|]</c> marks where something is expected.</summary>
internal sealed record Marked(string Text, TextSpan Span)
{
    public static Marked Parse(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = start < 0 ? -1 : marked.IndexOf("|]", start + 2, StringComparison.Ordinal);
        Assert.True(end >= 0, "The text has no [|mark|].");
        return new Marked(marked.Remove(end, 2).Remove(start, 2), TextSpan.FromBounds(start, end - 2));
    }
}
