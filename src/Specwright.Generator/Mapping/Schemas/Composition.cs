using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Puts the parts of <c>allOf</c> together.</summary>
internal sealed class Composition(References references, Problems problems)
{
    // More parts than any sensible schema has; a bound on what hostile ones cost.
    private const int MaxParts = 2_000;

    /// <summary>The schema and all that it consists of, references followed, each once, in order; a ring is a problem and is cut.</summary>
    public IReadOnlyList<Schema> Parts(Schema schema)
    {
        if (schema.Node.IsObject && schema.AllOf.Count == 0 && References.TextOf(schema.Node) is null)
        {
            return [schema];
        }

        var parts = new List<Schema>();
        var seen = new HashSet<Node>();
        var pending = new Stack<Node>([schema.Node]);
        while (pending.Count > 0 && parts.Count < MaxParts)
        {
            var declared = pending.Pop();
            var node = declared.Equals(schema.Node) ? declared : references.Follow(declared);
            if (!node.IsObject || !seen.Add(node))
            {
                continue;
            }

            // A reference with keywords beside it is put together from both.
            if (References.TextOf(node) is not null)
            {
                pending.Push(references.Follow(node));
            }

            var part = new Schema(node);
            parts.Add(part);
            foreach (var inner in part.AllOf.Items.Reverse())
            {
                ReportRing(inner, schema);
                pending.Push(inner);
            }
        }

        return parts;
    }

    private void ReportRing(Node inner, Schema schema)
    {
        if (references.Follow(inner).Equals(schema.Node))
        {
            problems.Report(SpecRule.ReferenceCycle, inner, schema.Node.Pointer, "the part adds nothing");
        }
    }

    /// <summary>The one part that gives a composition its meaning, when the others add only words; null otherwise.</summary>
    public Node? SingleMeaning(IReadOnlyList<Schema> parts)
    {
        var schema = parts[0];
        if (schema.HasMeaningBesidesAllOf())
        {
            return null;
        }

        Node? meaning = null;
        foreach (var inner in schema.AllOf.Items)
        {
            var part = new Schema(references.Follow(inner));
            if (part.SaysNothing && !part.Required.Any())
            {
                continue;
            }

            if (meaning is not null)
            {
                return null;
            }

            meaning = inner;
        }

        return meaning;
    }

    /// <summary>Whether a composition is an object.</summary>
    public bool IsObject(IReadOnlyList<Schema> parts) => parts.Any(part =>
        part.Properties.Count > 0 || part.Types.Contains("object") || part.AdditionalProperties.Exists || CasesHaveProperties(part));

    /// <summary>Whether the cases of a schema are objects, or only name required members.</summary>
    public bool CasesHaveProperties(Schema schema) => schema.Cases.Count > 0 && schema.Cases.Items.All(inner =>
    {
        var part = new Schema(references.Follow(inner));
        return part.Properties.Count > 0 || part.AllOf.Count > 0 || part.Required.Any() || part.Types.Contains("object") || part.SaysNothing;
    });

    /// <summary>A schema, its reference followed.</summary>
    public Schema Follow(Node node) => new(references.Follow(node));

    /// <summary>The members that a schema names, also where they stand elsewhere: OpenAPI knows no reference there, but bundlers follow it and APIs use it.</summary>
    public Node Properties(Schema schema) => references.Follow(schema.Properties);

    /// <summary>The cases of a schema, references followed.</summary>
    public IEnumerable<Schema> Cases(Schema schema) => schema.Cases.Items.Select(inner => new Schema(references.Follow(inner)));
}
