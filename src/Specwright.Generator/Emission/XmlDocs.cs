using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Documentation comments, in the spec's words where it has some.</summary>
internal static class XmlDocs
{
    private const string Slashes = "/// ";

    /// <summary>Writes a summary, and remarks when there are some.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="docs">What the spec says.</param>
    /// <param name="fallback">What to say when the spec says nothing: XML of our own.</param>
    /// <param name="last">A last sentence of our own; blank for none.</param>
    public static void Write(SourceWriter writer, Docs docs, string fallback, string last = "")
    {
        Element(writer, "summary", "", Ended(Lines(docs.Summary, fallback), last));
        Remarks(writer, docs);
    }

    /// <summary>Writes a summary, in the spec's words or else in ours.</summary>
    public static void Summary(SourceWriter writer, Docs docs, string fallback) => Element(writer, "summary", "", Lines(docs.Summary, fallback));

    /// <summary>Writes a summary of our own.</summary>
    public static void Summary(SourceWriter writer, string xml) => Element(writer, "summary", "", [xml]);

    /// <summary>Writes remarks, when the spec has more to say.</summary>
    public static void Remarks(SourceWriter writer, Docs docs) => Remarks(writer, [.. docs.Remarks.Select(static remark => remark.ToDocLines())]);

    /// <summary>Writes what the spec has more to say, and remarks of our own.</summary>
    public static void Remarks(SourceWriter writer, Docs docs, string xml) => Remarks(writer, [.. docs.Remarks.Select(static remark => remark.ToDocLines()), [xml]]);

    /// <summary>Writes a summary and remarks of a member that the spec deprecates, but that everybody has to set.</summary>
    public static void WriteDeprecated(SourceWriter writer, Docs docs, string fallback, Deprecation deprecation, string last)
    {
        Element(writer, "summary", "", Ended(Lines(docs.Summary, fallback), last));
        IEnumerable<string> reason = deprecation.Message.IsBlank ? [] : deprecation.Message.ToDocLines();
        var message = reason.Prepend("The API deprecates this, but still requires it.");
        Remarks(writer, [.. docs.Remarks.Select(static remark => remark.ToDocLines()), message]);
    }

    /// <summary>Documents a parameter.</summary>
    public static void Parameter(SourceWriter writer, string name, SpecText summary, string fallback, string last = "") =>
        Element(writer, "param", $" name=\"{name.TrimStart('@')}\"", Ended(Lines(summary, fallback), last));

    /// <summary>Documents what a method returns.</summary>
    public static void Returns(SourceWriter writer, SpecText summary, string fallback) => Element(writer, "returns", "", Lines(summary, fallback));

    /// <summary>Spec text as code inside a sentence of ours.</summary>
    public static string Code(SpecText text) => $"<c>{string.Join(" ", text.ToDocLines())}</c>";

    private static void Remarks(SourceWriter writer, List<IEnumerable<string>> paragraphs)
    {
        if (paragraphs.Count == 1)
        {
            Element(writer, "remarks", "", paragraphs[0]);
        }
        else if (paragraphs.Count > 1)
        {
            writer.Line(Slashes + "<remarks>");
            foreach (var paragraph in paragraphs)
            {
                Element(writer, "para", "", paragraph);
            }

            writer.Line(Slashes + "</remarks>");
        }
    }

    private static IEnumerable<string> Lines(SpecText text, string fallback) => text.IsBlank ? [fallback] : text.ToDocLines();

    // A single sentence goes on; after a list or paragraphs, the last one stands by itself.
    private static IEnumerable<string> Ended(IEnumerable<string> lines, string last)
    {
        if (last.Length == 0)
        {
            return lines;
        }

        var said = Trimmed(lines).ToList();
        return said.Count == 1 ? [said[0].TrimEnd() + (char.IsLetterOrDigit(said[0].TrimEnd().LastOrDefault()) ? ". " : " ") + last] : [.. said, last];
    }

    private static void Element(SourceWriter writer, string tag, string attributes, IEnumerable<string> content)
    {
        var lines = Trimmed(content).ToList();
        if (lines.Count == 1 && (2 * tag.Length) + attributes.Length + lines[0].Length + Slashes.Length + 5 <= writer.Room)
        {
            writer.Line($"{Slashes}<{tag}{attributes}>{lines[0].TrimStart()}</{tag}>");
            return;
        }

        writer.Line($"{Slashes}<{tag}{attributes}>");
        foreach (var line in lines.SelectMany(line => Wrapped(line, writer.Room - Slashes.Length)))
        {
            writer.Line(Slashes + line);
        }

        writer.Line($"{Slashes}</{tag}>");
    }

    private static IEnumerable<string> Trimmed(IEnumerable<string> lines) =>
        lines.SkipWhile(static line => line.Length == 0).Reverse().SkipWhile(static line => line.Length == 0).Reverse();

    // Breaks at spaces only, so that no entity is torn; a long word stays as long as it is.
    private static IEnumerable<string> Wrapped(string line, int room)
    {
        var start = 0;
        while (line.Length - start > room)
        {
            var word = start + line.Skip(start).TakeWhile(static c => c == ' ').Count();
            var end = line.LastIndexOf(' ', start + room, room);
            end = end > word ? end : line.IndexOf(' ', Math.Max(word, start + room));
            if (end < 0)
            {
                break;
            }

            yield return line.Substring(start, end - start).TrimEnd();
            start = end + 1;
        }

        yield return line.Substring(start);
    }
}
