using System.Globalization;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Maps arrays whose items have types by their position (<c>prefixItems</c>; before 3.1 a list of <c>items</c>).</summary>
internal sealed class TupleMapper(SchemaMapper schemas)
{
    private const int MaxTitleLength = 40;

    /// <summary>Whether a schema is a tuple.</summary>
    public static bool IsTuple(Schema schema) => ItemsOf(schema).Count > 0;

    /// <summary>Whether nothing says that a list of <c>items</c> is about an array: without a type the keyword holds for arrays only, and some descriptions list alternatives so.</summary>
    public static bool MayBeAlternatives(Schema schema) =>
        schema.Items.IsArray && schema.Properties.Count == 0 && schema.Node["prefixItems"].IsMissing && schema.Node["minItems"].IsMissing && schema.Node["maxItems"].IsMissing && schema.Node["additionalItems"].IsMissing;

    /// <summary>The type of a tuple.</summary>
    public MappedType Map(Schema schema, string? component, TypePlace place)
    {
        var name = component ?? schemas.Types.NameInline(schema.Node, place.Name, place.Name + "Tuple");
        var type = schemas.Announce(schema, TypeRef.Model(name));
        schemas.Defer(schema.Node, () => schemas.Types.Tuples[name] = Build(schema, name));
        return new MappedType(type, schema.IsNullable);
    }

    private static Node ItemsOf(Schema schema) => schema.Node["prefixItems"].IsArray ? schema.Node["prefixItems"] : schema.Items.IsArray ? schema.Items : default;

    // What follows the items that have a type each: false and nothing both leave them as they come.
    private static Node OthersOf(Schema schema) => schema.Node["prefixItems"].IsArray ? schema.Items : schema.Node["additionalItems"];

    private TupleModel Build(Schema schema, string name)
    {
        var names = new NameScope([.. ReservedNames.TupleMembers, name, "OtherItems"], StringComparer.Ordinal);
        var required = schema.Node["minItems"].Int64 ?? 0;
        var items = ItemsOf(schema).Items.Select((node, index) => Item(node, index, index < required, name, names)).ToEquatableArray();
        var other = OthersOf(schema) is { IsObject: true } others ? schemas.Map(others, new TypePlace(name, "OtherItem")) : MappedType.Element;
        return new TupleModel(
            schemas.Header,
            name,
            new SpecText(schemas.Types.WireName(schema.Node)),
            schemas.Docs.Of(schema.Node),
            items,
            new AdditionalModel("OtherItems", other.Type, other.Nullable && !other.Type.IsElement, Docs.None),
            schema.IsDeprecated ? Deprecations.Of(schema.Node, schemas.Docs) : null);
    }

    // A position is named by its schema's title, or counted from 1 as in ValueTuple.
    private PropertyModel Item(Node declared, int index, bool isRequired, string owner, NameScope names)
    {
        var target = schemas.Document.References.Follow(declared);
        var position = "Item" + (index + 1).ToString(CultureInfo.InvariantCulture);
        var title = Overrides.NameOf(declared) ?? (declared["title"].StringOrNull is { Length: > 0 and < MaxTitleLength } text ? Identifiers.Pascal(text) : position);
        var name = names.Take(position, title, position, position + "Value");
        var mapped = schemas.Map(declared, new TypePlace(owner, name));
        var docs = schemas.Docs.Of(declared, target);
        return new PropertyModel(
            name,
            new SpecText(index.ToString(CultureInfo.InvariantCulture)),
            mapped.Type,
            PropertyMapper.PresenceOf(isRequired, mapped),
            docs,
            Deprecation: new Schema(declared).IsDeprecated ? Deprecations.Of(declared, schemas.Docs) : null,
            Default: Defaults.Of(declared, mapped.Type, docs, schemas));
    }
}
