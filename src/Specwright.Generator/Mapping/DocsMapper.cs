using Specwright.Generator.Model;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>Takes documentation from the spec, keys blotted out.</summary>
internal sealed class DocsMapper(KeyRedactor redactor)
{
    /// <summary>A text with its keys blotted out.</summary>
    public SpecText Text(string? text) => new(redactor.Redact(text ?? ""));

    /// <summary>The documentation of a node that has a title, a summary or a description.</summary>
    public Docs Of(Node node) => WithLink(Of(node["summary"].StringOrNull, node["description"].StringOrNull ?? node["title"].StringOrNull), node["externalDocs"]);

    /// <summary>The documentation with where there is more of it (OpenAPI 3.1, 4.8.11).</summary>
    public Docs WithLink(Docs docs, Node externalDocs)
    {
        if (externalDocs["url"].StringOrNull is not { Length: > 0 } url)
        {
            return docs;
        }

        var words = externalDocs["description"].StringOrNull is { Length: > 0 } description ? description.Trim().TrimEnd('.', ':') + ": " : "See ";
        return docs with { Remarks = [.. docs.Remarks, Text(words + url)] };
    }

    /// <summary>The documentation of a member: its own description, or else that of its type.</summary>
    public Docs Of(Node node, Node type)
    {
        var own = Of(node);
        return own.Summary.IsBlank && !type.Equals(node) ? Of(type) : own;
    }

    /// <summary>A summary and, when it says something else, a description.</summary>
    public Docs Of(string? summary, string? description)
    {
        if (string.IsNullOrWhiteSpace(summary))
        {
            return Split(description ?? "");
        }

        return string.IsNullOrWhiteSpace(description) || description == summary
            ? new Docs(Text(summary), [])
            : new Docs(Text(summary), [Text(description!.Trim())]);
    }

    // A long description leads with its first paragraph.
    private Docs Split(string description)
    {
        var text = description.Trim();
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0
            ? new Docs(Text(text), [])
            : new Docs(Text(text.Substring(0, end)), [Text(text.Substring(end).Trim())]);
    }
}
