using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>A value that a schema lists.</summary>
/// <param name="Node">The value.</param>
/// <param name="Owner">The schema that lists it: the enum itself, or the one case of a union that is this value.</param>
/// <param name="Index">Where it stands in the list, for extensions that run beside it.</param>
internal readonly record struct EnumValue(Node Node, Schema Owner, int Index)
{
    /// <summary>The values of a schema other than null.</summary>
    public static IReadOnlyList<EnumValue> Of(Schema schema)
    {
        if (schema.Const.Exists)
        {
            return [new EnumValue(schema.Const, schema, 0)];
        }

        var listed = schema.Enum;
        var values = new List<EnumValue>(listed.Count);
        for (var i = 0; i < listed.Count; i++)
        {
            if (!listed[i].IsNull)
            {
                values.Add(new EnumValue(listed[i], schema, i));
            }
        }

        return values;
    }
}
