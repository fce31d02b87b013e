using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Says which of two descriptions of one member tells more about it.</summary>
internal static class Precision
{
    /// <summary>Whether a schema allows anything, any object or a list of anything.</summary>
    public static bool IsFreeForm(Schema schema, Composition composition)
    {
        if (schema.SaysNothing)
        {
            return true;
        }

        if (schema.Types.Count != 1 || schema.AllOf.Count > 0 || schema.Cases.Count > 0 || schema.Enum.Count > 0 || schema.Const.Exists)
        {
            return false;
        }

        return schema.Types[0] switch
        {
            "object" => schema.Properties.Count == 0 && schema.Node["patternProperties"].IsMissing && (!schema.AdditionalProperties.IsObject || schema.AdditionalProperties.Count == 0),
            "array" => schema.Node["prefixItems"].IsMissing && !schema.Items.IsArray && IsFreeForm(composition.Follow(schema.Items), composition),
            _ => false,
        };
    }

    /// <summary>Whether a description adds nothing to another of the same member.</summary>
    public static bool SaysLess(Node node, Node than, Composition composition)
    {
        var (less, more) = (composition.Follow(node), composition.Follow(than));
        var isOneType = less.Types.Count == 0 || more.Types.Count == 0 || less.Types.Any(more.Types.Contains);
        return isOneType && !less.Node.Equals(more.Node) && (IsFreeForm(less, composition) ? !IsFreeForm(more, composition) : IsPlain(less) && !IsPlain(more));
    }

    /// <summary>Whether a schema is an object with members.</summary>
    public static bool IsObject(Schema schema, Composition composition) =>
        schema.Cases.Count == 0 && composition.Parts(schema) is var parts && parts.All(static part => part.Cases.Count == 0) && parts.Any(static part => part.Properties.Count > 0);

    // A scalar of which nothing but the type is said.
    private static bool IsPlain(Schema schema) =>
        schema is { HasStructure: false, Enum.Count: 0, Const.IsMissing: true, Format: null } && schema.Types.Count == 1 && schema.Types[0] is not ("object" or "array");
}
