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
    public static IEnumerable<EnumValue> Of(Schema schema) => schema.Const.Exists
        ? [new EnumValue(schema.Const, schema, 0)]
        : schema.Enum.Select((node, index) => new EnumValue(node, schema, index)).Where(static value => !value.Node.IsNull);
}
