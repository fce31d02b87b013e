using System.Globalization;
using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Maps <c>enum</c> and <c>const</c>.</summary>
internal sealed class EnumMapper(SchemaMapper schemas)
{
    private static readonly string[] s_nameExtensions = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-specwright-enum-names"];
    private static readonly string[] s_docExtensions = ["x-enum-descriptions", "x-enumDescriptions", "x-specwright-enum-descriptions"];

    /// <summary>The type of a schema that lists its values.</summary>
    public MappedType Map(Schema schema, string? component, TypePlace place)
    {
        if (schema.Const.Exists)
        {
            return OfConstant(schema);
        }

        var values = schema.Enum.Where(static value => !value.IsNull).ToList();
        if (values.Count == 0)
        {
            return MappedType.Element;
        }

        if (IsText(schema, values))
        {
            return Build(schema, values, isNumber: false, component, place);
        }

        return values.All(static value => value.IsNumber && value.Int64 is not null) && AllowsNumbersOnly(schema.Types)
            ? Build(schema, values, isNumber: true, component, place)
            : OfScalars(schema, values);
    }

    /// <summary>One enum of all the texts that several schemas list.</summary>
    public MappedType MapListed(Schema schema, IReadOnlyList<Schema> listed, string? component, TypePlace place)
    {
        var values = listed.SelectMany(static part => part.Const.Exists ? [part.Const] : part.Enum).Where(static value => value.IsString).ToList();
        return Build(schema, values, isNumber: false, component, place);
    }

    // YAML reads unquoted 1, true and 1.0 as other kinds; under type string they are meant as text.
    private static bool IsText(Schema schema, List<Node> values) =>
        schema.AllowsOnly("string") ? values.All(static value => value.IsScalar) : values.All(static value => value.IsString);

    private static bool AllowsNumbersOnly(IReadOnlyList<string> types) => types.All(static type => type is "integer" or "number");

    private static MappedType OfConstant(Schema schema) => schema.Const.Kind switch
    {
        NodeKind.String => new MappedType(TypeRef.String, schema.IsNullable),
        NodeKind.Boolean => new MappedType(TypeRef.Of(ScalarKind.Boolean), schema.IsNullable),
        NodeKind.Number => new MappedType(TypeRef.Of(schema.Const.Int64 is null ? ScalarKind.Double : ScalarKind.Int64), schema.IsNullable),
        _ => MappedType.Element,
    };

    private MappedType OfScalars(Schema schema, List<Node> values)
    {
        var type = values.All(static value => value.IsBoolean) ? TypeRef.Of(ScalarKind.Boolean)
            : values.All(static value => value.IsNumber) ? TypeRef.Of(ScalarKind.Double)
            : TypeRef.Element;
        if (type.IsElement)
        {
            schemas.Problems.ReportMember(SpecRule.GeneratedAsRawJson, schema.Node["enum"], "The values are of different kinds");
        }

        return new MappedType(type, schema.IsNullable);
    }

    private MappedType Build(Schema schema, List<Node> values, bool isNumber, string? component, TypePlace place)
    {
        var name = component ?? schemas.Types.NameInline(schema.Node, place.Name, place.Name + "Value");
        var members = MembersOf(schema, values, isNumber, name);
        schemas.Types.Enums[name] = new EnumModel(
            schemas.Header,
            name,
            new SpecText(schemas.Types.WireName(schema.Node)),
            schemas.Docs.Of(schema.Node),
            isNumber,
            members,
            schema.IsDeprecated ? Deprecations.Of(schema.Node, schemas.Docs) : null);
        if (component is not null)
        {
            Examples.Check(schema.Node, new TypeRef(TypeKind.OpenEnum, Name: name), name, schemas);
        }

        return new MappedType(new TypeRef(isNumber ? TypeKind.OpenNumber : TypeKind.OpenEnum, Name: name), schema.IsNullable);
    }

    private EquatableArray<EnumMember> MembersOf(Schema schema, List<Node> values, bool isNumber, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(string Name, string? Given, string? Docs)>();
        for (var i = 0; i < values.Count; i++)
        {
            var text = isNumber ? values[i].Int64!.Value.ToString(CultureInfo.InvariantCulture) : values[i].Text ?? "";
            if (!seen.Add(text))
            {
                schemas.Problems.Report(SpecRule.InvalidValue, values[i], $"The enum value '{text}' is listed twice");
                continue;
            }

            var given = Extension(schema, s_nameExtensions, i, text) ?? MsEnumName(schema, text);
            found.Add((text, given is null ? null : Identifiers.Pascal(given), Extension(schema, s_docExtensions, i, text)));
        }

        var taken = new NameScope(ReservedNames.EnumMembers.Concat([name]), StringComparer.Ordinal);
        var names = MemberNames.Of(found.Select(static member => (member.Name, member.Given)).ToList(), taken, pascal => name + pascal);
        return found.Select((member, i) => new EnumMember(names[i], new SpecText(member.Name), schemas.Docs.Of(null, member.Docs))).ToEquatableArray();
    }

    // Lists run beside the values; maps go by value.
    private static string? Extension(Schema schema, string[] extensions, int index, string value)
    {
        foreach (var extension in extensions)
        {
            var node = schema.Node[extension];
            var entry = node.IsArray ? node.Items.Skip(index).FirstOrDefault() : node[value];
            if (entry.StringOrNull is { Length: > 0 } text)
            {
                return text;
            }
        }

        return schema.Node["x-fern-enum"][value]["name"].StringOrNull;
    }

    private static string? MsEnumName(Schema schema, string value)
    {
        foreach (var entry in schema.Node["x-ms-enum"]["values"].Items)
        {
            if (entry["value"].Text == value)
            {
                return entry["name"].StringOrNull;
            }
        }

        return null;
    }
}
