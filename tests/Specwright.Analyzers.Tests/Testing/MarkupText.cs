using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>Source with its expected diagnostics marked: <c>[|text|]</c> for the test's own rule, <c>{|ID:text|}</c> for another. Marks may nest.</summary>
internal sealed record MarkupText(string Text, IReadOnlyList<MarkedSpan> Spans)
{
    public static MarkupText Parse(string markup)
    {
        var text = new StringBuilder();
        var open = new Stack<(string? Id, int Start)>();
        var spans = new List<MarkedSpan>();
        for (var i = 0; i < markup.Length; i++)
        {
            if (Starts(markup, i, "[|"))
            {
                open.Push((null, text.Length));
                i++;
            }
            else if (Starts(markup, i, "{|") && markup.IndexOf(':', i) is var colon and > 0)
            {
                open.Push((markup[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (open.TryPeek(out var mark) && Starts(markup, i, mark.Id is null ? "|]" : "|}"))
            {
                open.Pop();
                spans.Add(new MarkedSpan(mark.Id, TextSpan.FromBounds(mark.Start, text.Length)));
                i++;
            }
            else
            {
                text.Append(markup[i]);
            }
        }

        return open.Count == 0
            ? new MarkupText(text.ToString(), spans)
            : throw new ArgumentException("The markup has an opening mark without its end.", nameof(markup));
    }

    private static bool Starts(string text, int index, string value) => string.CompareOrdinal(text, index, value, 0, value.Length) == 0;
}
