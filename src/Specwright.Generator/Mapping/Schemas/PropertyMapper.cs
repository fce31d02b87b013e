using System.Globalization;
using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Maps the members of object schemas.</summary>
internal sealed class PropertyMapper(SchemaMapper schemas)
{
    /// <summary>The members as properties, named apart from one another.</summary>
    /// <param name="schema">The schema that they are the members of; missing where they stand in none.</param>
    /// <param name="members">The members to map.</param>
    /// <param name="all">All that is known of the schema's members.</param>
    /// <param name="owner">The class.</param>
    /// <param name="names">The names of its members.</param>
    public EquatableArray<PropertyModel> Map(Node schema, IEnumerable<NamedSchema> members, Members all, string owner, NameScope names)
    {
        var named = Name(members.ToList(), owner, names);
        return named.Select(member => Map(schema, member.Member, member.Name, all, owner)).ToEquatableArray();
    }

    private IEnumerable<(NamedSchema Member, string Name)> Name(List<NamedSchema> members, string owner, NameScope names)
    {
        var result = MemberNames.Of(members.Select(static member => (member.Name, Overrides.NameOf(member.Schema))).ToList(), names, pascal => owner + pascal);
        foreach (var member in members.Where(static member => !member.Name.Any(char.IsLetterOrDigit)))
        {
            schemas.Problems.ReportMember(SpecRule.UnusableName, member.Schema, member.Name, Identifiers.Pascal(member.Name));
        }

        return members.Select((member, i) => (member, result[i]));
    }

    private PropertyModel Map(Node container, NamedSchema member, string name, Members all, string owner)
    {
        var declared = member.Schema;
        var target = schemas.Document.References.Follow(declared);
        var schema = new Schema(target);
        var mapped = MapAll(member, schemas.Inner.OfMember(declared, container, new TypePlace(owner, name)));
        if ((target.IsMissing && References.TextOf(declared) is null) || (declared.IsObject && declared.Count == 0))
        {
            schemas.Problems.ReportMember(SpecRule.ResponseWithoutSchema, declared, owner + "." + member.Name, "its value is a JsonElement");
        }

        Examples.Check(declared, mapped.Type, member.Name, schemas);
        var docs = WithContent(schemas.Docs.Of(declared, target), target, mapped.Type);
        var isRequired = all.Required.Contains(member.Name);
        var isReadOnly = Says(member, target, "readOnly");
        var isWriteOnly = !isReadOnly && Says(member, target, "writeOnly");
        return new PropertyModel(
            name,
            new SpecText(member.Name),
            mapped.Type,
            PresenceOf(isRequired && !isWriteOnly, mapped),
            docs,
            member.Others is null ? ConstantOf(Listing(declared, schema), mapped.Type, isAlwaysThere: isRequired && !mapped.Nullable) : null,
            schema.IsDeprecated || new Schema(declared).IsDeprecated ? Deprecations.Of(declared, schemas.Docs) : null,
            isReadOnly,
            MustBeSet: isRequired && isWriteOnly,
            Constraints: isReadOnly || member.Others is not null ? null : Constraints.Of(declared, mapped.Type, schemas),
            Default: Defaults.Of(declared, mapped.Type, docs, schemas));
    }

    private static Docs WithContent(Docs docs, Node schema, TypeRef type) => schema["contentMediaType"].StringOrNull is { Length: > 0 } mediaType && type.Kind == TypeKind.Scalar
        ? docs with { Remarks = [.. docs.Remarks, new SpecText($"Holds {mediaType}.")] }
        : docs;

    // Where some objects have another kind of value under a name, only what holds all of them loses none.
    private MappedType MapAll(NamedSchema member, TypePlace place)
    {
        var mapped = member.Earlier is null ? schemas.Map(member.Schema, place) : schemas.MapTogether([.. member.Earlier.Reverse(), member.Schema], place);
        foreach (var other in member.Others ?? [])
        {
            if (new Schema(schemas.Document.References.Follow(other)) is { SaysNothing: false } said && !Holds(mapped.Type, said, other, place))
            {
                schemas.Problems.ReportMember(SpecRule.GeneratedAsRawJson, other, $"'{member.Name}' is one thing in some of these objects and another in others");
                return MappedType.Element;
            }
        }

        return mapped;
    }

    private bool Holds(TypeRef type, Schema said, Node other, TypePlace place)
    {
        if (type.IsElement)
        {
            return true;
        }

        return said.Enum.Count > 0 || said.Const.Exists
            ? EnumKinds.Of(EnumValue.Of(said), said.Types).TrueForAll(kind => EnumKinds.Holds(kind, type))
            : schemas.Map(other, place).Type == type;
    }

    // The values stand where the member is declared, or where its reference leads.
    private static Schema Listing(Node declared, Schema target) =>
        new Schema(declared) is var own && (own.Const.Exists || own.Enum.Count > 0) ? own : target;

    // Beside a reference, where it leads, beside an allOf that only wraps one or in a part of it, or where another part declares the member.
    private static bool Says(NamedSchema member, Node target, string keyword)
    {
        Node[] places = [member.Schema, target, .. target["allOf"].Items, .. member.Earlier ?? []];
        return Array.Exists(places, place => place[keyword].Flag == true);
    }

    /// <summary>Whether a member may be absent, null, both or neither.</summary>
    public static Presence PresenceOf(bool required, MappedType mapped) => (required, mapped.Nullable && !mapped.Type.IsElement) switch
    {
        (true, false) => Presence.Required,
        (true, true) => Presence.RequiredNullable,
        (false, false) => Presence.Optional,
        (false, true) => Presence.OptionalNullable,
    };

    // What is always there and has one value has it by itself, and so has a text that the spec calls constant; a list of one value may grow.
    private static SpecText? ConstantOf(Schema schema, TypeRef type, bool isAlwaysThere)
    {
        if (!isAlwaysThere && (schema.Const.StringOrNull is null || type != TypeRef.String))
        {
            return null;
        }

        var values = EnumValue.Of(schema);
        return values.Count == 1 && values[0].Node.Text is { } text && HasLiteral(type, text) ? new SpecText(text) : null;
    }

    private static bool HasLiteral(TypeRef type, string text) => type switch
    {
        { Kind: TypeKind.OpenEnum } or { Kind: TypeKind.Scalar, Scalar: ScalarKind.String } => true,
        { Kind: TypeKind.OpenNumber } or { Kind: TypeKind.Scalar, Scalar: ScalarKind.Int64 } => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        { Kind: TypeKind.Scalar, Scalar: ScalarKind.Boolean } => text is "true" or "false",
        _ => false,
    };
}
