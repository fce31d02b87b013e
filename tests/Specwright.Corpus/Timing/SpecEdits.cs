using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.Timing;

/// <summary>Edits of a spec as a person makes them.</summary>
internal static class SpecEdits
{
    private const string Name = "specwrightProbe";

    /// <summary>The spec with one more property in its first component schema that has properties.</summary>
    /// <exception cref="ArgumentException">It has no such schema.</exception>
    public static SourceText AddProperty(SourceText text)
    {
        var schemas = Schemas(text);
        foreach (var schema in schemas.Members)
        {
            if (schema.Value["properties"].Count > 0)
            {
                return Insert(text, schema.Value["properties"]);
            }
        }

        throw new ArgumentException("The spec has no component schema with properties.", nameof(text));
    }

    /// <summary>The spec with one more component schema, before all others.</summary>
    /// <exception cref="ArgumentException">It has no component schemas.</exception>
    public static SourceText AddSchema(SourceText text) => Insert(text, Schemas(text));

    private static Node Schemas(SourceText text)
    {
        var root = SpecReader.Read("spec", text, CancellationToken.None).Root;
        var schemas = root["components"]["schemas"].Exists ? root["components"]["schemas"] : root["definitions"];
        return schemas.Count > 0 ? schemas : throw new ArgumentException("The spec has no component schemas.", nameof(text));
    }

    // Before the first member of an object, in the manner of the member: quoted in JSON, indented in YAML.
    private static SourceText Insert(SourceText text, Node container)
    {
        var at = 0;
        foreach (var member in container.Members)
        {
            at = member.NameSpan.Start;
            break;
        }

        var indentation = new string(' ', text.Lines.GetLinePosition(at).Character);
        var isJson = text.ToString(container.Span).StartsWith('{');
        var schema = isJson ? $$"""
            "{{Name}}": { "type": "object", "properties": { "a": { "type": "string" } } }, 
            """ : $"{Name}:\n{indentation}  type: object\n{indentation}  properties: {{ a: {{ type: string }} }}\n{indentation}";
        return text.WithChanges(new TextChange(new TextSpan(at, 0), schema));
    }
}
