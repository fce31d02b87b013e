using System.Globalization;
using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Maps <c>enum</c> and <c>const</c>.</summary>
internal sealed class EnumMapper(SchemaMapper schemas)
{
    // Enums that AutoRest's extension names: several inline schemas may mean one type.
    private readonly Dictionary<string, TypeRef> _shared = new(StringComparer.Ordinal);

    /// <summary>The type of a schema that lists its values; null when its <c>type</c> contradicts them all.</summary>
    public MappedType? Map(Schema schema, string? component, TypePlace place)
    {
        if (schema.Const.Exists)
        {
            return OfConstant(schema);
        }

        var values = EnumValue.Of(schema);
        var kinds = EnumKinds.Of(values, schema.Types);
        if (kinds.Count > 0 && !kinds.Exists(kind => EnumKinds.Fits(kind, schema.Types)))
        {
            if (IsOfItems(schema, kinds))
            {
                return OfItems(schema, kinds[0], values, place);
            }

            schemas.Problems.ReportMember(
                SpecRule.InvalidValue, schema.Node["enum"], $"The values of the enum are not of the type '{string.Join("' or '", schema.Types)}'; the enum is ignored");
            return null;
        }

        return kinds.Count switch
        {
            0 => MappedType.Element,
            1 => Of(kinds[0], schema, values, component, place).OrNull(schema.IsNullable),
            _ when kinds.Contains(EnumKind.Other) => Raw(schema),
            _ => schemas.MapKinds(schema, kinds.Select(kind => Case(kind, schema, values, component, place)).ToList(), component, place),
        };
    }

    // The values that the items of a list may have stand beside the list in many a document.
    private bool IsOfItems(Schema schema, List<EnumKind> kinds) =>
        kinds.Count == 1
        && kinds[0] is EnumKind.Text or EnumKind.Integer
        && schema.Types.Count == 1 && schema.Types[0] == "array"
        && new Schema(schemas.Document.References.Follow(schema.Items)) is { HasStructure: false, Enum.Count: 0, Const.IsMissing: true } items
        && EnumKinds.Fits(kinds[0], items.Types);

    private MappedType OfItems(Schema schema, EnumKind kind, IReadOnlyList<EnumValue> values, TypePlace place)
    {
        schemas.Problems.ReportMember(SpecRule.InvalidValue, schema.Node["enum"], "The values of the enum are not lists; they are read as those of the items. Write the enum under 'items'");
        var item = Build(schema, values, kind == EnumKind.Integer, null, place.Item);
        return new MappedType(TypeRef.List(item.Type, itemNullable: false), schema.IsNullable);
    }

    /// <summary>One enum of all the values that several schemas list.</summary>
    public MappedType MapListed(Schema schema, IReadOnlyList<Schema> listed, bool isNumber, string? component, TypePlace place) =>
        Build(schema, listed.SelectMany(EnumValue.Of).ToList(), isNumber, component, place);

    private static MappedType OfConstant(Schema schema) => EnumKinds.Of(schema.Const, schema.Types) switch
    {
        EnumKind.Text => new MappedType(TypeRef.String, schema.IsNullable),
        EnumKind.Boolean => new MappedType(TypeRef.Of(ScalarKind.Boolean), schema.IsNullable),
        EnumKind.Integer => new MappedType(TypeRef.Of(ScalarKind.Int64), schema.IsNullable),
        EnumKind.Number => new MappedType(TypeRef.Of(ScalarKind.Double), schema.IsNullable),
        _ => MappedType.Element,
    };

    private MappedType Of(EnumKind kind, Schema schema, IReadOnlyList<EnumValue> values, string? component, TypePlace place) => kind switch
    {
        EnumKind.Text => Build(schema, values, isNumber: false, component, place),
        EnumKind.Integer => Build(schema, values, isNumber: true, component, place),
        EnumKind.Number => new MappedType(TypeRef.Of(ScalarKind.Double), Nullable: false),
        EnumKind.Boolean => new MappedType(TypeRef.Of(ScalarKind.Boolean), Nullable: false),
        _ => Raw(schema),
    };

    // One kind among several: its enum is named after the whole and the kind.
    private (string Name, MappedType Mapped) Case(EnumKind kind, Schema schema, IReadOnlyList<EnumValue> values, string? component, TypePlace place)
    {
        var own = values.Where(value => EnumKinds.Of(value.Node, schema.Types) is var found && (found == kind || (kind == EnumKind.Number && found == EnumKind.Integer))).ToList();
        var name = Identifiers.Pascal(EnumKinds.TypeOf(kind));
        return (name, Of(kind, schema, own, null, new TypePlace(component ?? place.Name, name)));
    }

    private MappedType Raw(Schema schema)
    {
        schemas.Problems.ReportMember(SpecRule.GeneratedAsRawJson, schema.Node["enum"], "Some of the values are objects or lists");
        return new MappedType(TypeRef.Element, schema.IsNullable);
    }

    private MappedType Build(Schema schema, IReadOnlyList<EnumValue> values, bool isNumber, string? component, TypePlace place)
    {
        var kind = isNumber ? TypeKind.OpenNumber : TypeKind.OpenEnum;
        var shared = component is null && schema.Node["x-ms-enum"]["name"].StringOrNull is { Length: > 0 } given ? Identifiers.Pascal(given) : null;
        var identity = shared + string.Concat(values.Select(static value => "\n" + value.Node.Text));
        if (shared is not null && _shared.TryGetValue(identity, out var known))
        {
            return new MappedType(known, schema.IsNullable);
        }

        var name = component ?? (shared is null
            ? schemas.Types.NameInline(schema.Node, place.Name, place.Name + "Value")
            : schemas.Types.NameInline(schema.Node, shared, place.Name, place.Name + "Value"));
        var type = new TypeRef(kind, Name: name);
        schemas.Types.Enums[name] = new EnumModel(
            schemas.Header,
            name,
            new SpecText(schemas.Types.WireName(schema.Node)),
            schemas.Docs.Of(schema.Node),
            isNumber,
            MembersOf(values, isNumber, name),
            schema.IsDeprecated ? Deprecations.Of(schema.Node, schemas.Docs) : null);
        if (component is not null)
        {
            Examples.Check(schema.Node, new TypeRef(TypeKind.OpenEnum, Name: name), name, schemas);
        }

        if (shared is not null)
        {
            _shared[identity] = type;
        }

        return new MappedType(type, schema.IsNullable);
    }

    private EquatableArray<EnumMember> MembersOf(IReadOnlyList<EnumValue> values, bool isNumber, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(string Name, string? Given, string? Docs)>();
        foreach (var value in values)
        {
            var text = isNumber ? Integer(value.Node) : value.Node.Text ?? "";
            if (seen.Add(text))
            {
                found.Add((text, EnumNames.Given(value, text, isNumber), EnumNames.Describe(value, text)));
            }
            else
            {
                ReportTwice(value, text);
            }
        }

        var taken = new NameScope([.. ReservedNames.EnumMembers, name], StringComparer.Ordinal);
        var names = MemberNames.Of(found.Select(static member => (member.Name, member.Given)).ToList(), taken, pascal => name + pascal);
        return found.Select((member, i) => new EnumMember(names[i], new SpecText(member.Name), schemas.Docs.Of(null, member.Docs))).ToEquatableArray();
    }

    // Two cases of a union may well have a value in common; one list may not.
    private void ReportTwice(EnumValue value, string text)
    {
        if (value.Owner.Enum.Count > 0 && value.Owner.Enum.Take(value.Index).Any(other => other.Text == text))
        {
            schemas.Problems.Report(SpecRule.InvalidValue, value.Node, $"The enum value '{text}' is listed twice");
        }
    }

    private static string Integer(Node value) =>
        (value.Int64 ?? long.Parse(value.Text!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
}
