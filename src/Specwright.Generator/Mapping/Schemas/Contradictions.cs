using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Finds what a schema says in vain, because something else in it says otherwise.</summary>
internal static class Contradictions
{
    // Keywords that shape a value, and the type whose values they shape.
    private static readonly (string Keyword, string Type)[] s_shapes = [("properties", "object"), ("additionalProperties", "object"), ("items", "array"), ("prefixItems", "array")];

    /// <summary>Reports a schema that is none: neither an object nor true or false.</summary>
    public static void CheckIsSchema(Node node, Problems problems)
    {
        if (node.Exists && !node.IsBoolean && !node.IsNull)
        {
            problems.ReportMember(SpecRule.GeneratedAsRawJson, node, "A schema is an object, true or false, and this is none");
        }
    }

    /// <summary>Reports words of other languages for types, an enum without values, and members or items of what is neither an object nor a list.</summary>
    public static void Check(Schema schema, Problems problems)
    {
        CheckType(schema.Node["type"], problems);
        if (schema.Node["enum"] is { IsArray: true, Count: 0 } values)
        {
            problems.ReportMember(SpecRule.SchemaSimplified, values, "The enum lists no values; it is ignored");
        }

        if (schema.Node["required"].Boolean == true && schema.Node["in"].IsMissing)
        {
            problems.ReportMember(SpecRule.SchemaSimplified, schema.Node["required"], "'required: true' says nothing here; which members are required stands in a list beside 'properties'");
        }

        if (schema.OneOf.Count > 0 && schema.AnyOf.Count > 0)
        {
            problems.ReportMember(SpecRule.SchemaSimplified, schema.AnyOf, "The cases are those of 'oneOf'; 'anyOf' beside it is ignored");
        }

        foreach (var (keyword, type) in s_shapes)
        {
            if (schema.Node[keyword] is { IsBoolean: false, Count: > 0 } node && schema.Types is { Count: > 0 } types && !types.Contains(type))
            {
                problems.ReportMember(SpecRule.SchemaSimplified, node, $"'{keyword}' says nothing of a value of type '{string.Join("' or '", types)}'; it is ignored");
            }
        }
    }

    private static void CheckType(Node type, Problems problems)
    {
        foreach (var item in type.Items)
        {
            CheckType(item, problems);
        }

        if (ForeignTypes.Meaning(type) is not { } meaning)
        {
            return;
        }

        var words = meaning switch
        {
            (null, _) => "its values say what the value is",
            (_, null) => $"it is read as '{meaning.Type}'",
            _ => $"it is read as '{meaning.Type}' with the format '{meaning.Format}'",
        };
        problems.Report(SpecRule.UnknownType, type, type.Text!, "", words);
    }
}
