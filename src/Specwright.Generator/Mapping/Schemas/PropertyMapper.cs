using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Maps the members of object schemas.</summary>
internal sealed class PropertyMapper(SchemaMapper schemas)
{
    /// <summary>The members as properties, named apart from one another.</summary>
    public EquatableArray<PropertyModel> Map(IEnumerable<NamedSchema> members, Members all, string owner, NameScope names)
    {
        var named = Name(members.ToList(), owner, names);
        return named.Select(member => Map(member.Member, member.Name, all, owner)).ToEquatableArray();
    }

    // A member whose name is plain comes before one that shares its words ("type" before "@type").
    private IEnumerable<(NamedSchema Member, string Name)> Name(List<NamedSchema> members, string owner, NameScope names)
    {
        var result = new string[members.Count];
        foreach (var plain in new[] { true, false })
        {
            for (var i = 0; i < members.Count; i++)
            {
                if (Identifiers.IsValid(members[i].Name) == plain)
                {
                    if (!members[i].Name.Any(char.IsLetterOrDigit))
                    {
                        schemas.Problems.ReportMember(SpecRule.UnusableName, members[i].Schema, members[i].Name, Identifiers.Pascal(members[i].Name));
                    }

                    var pascal = Overrides.NameOf(members[i].Schema) ?? Identifiers.Pascal(members[i].Name);
                    result[i] = names.Take(members[i].Name, pascal, pascal + "Value", owner + pascal);
                }
            }
        }

        return members.Select((member, i) => (member, result[i]));
    }

    private PropertyModel Map(NamedSchema member, string name, Members all, string owner)
    {
        var declared = member.Schema;
        var target = schemas.Document.References.Follow(declared);
        var schema = new Schema(target);
        var mapped = schemas.Map(declared, new TypePlace(owner, name));
        if ((target.IsMissing && References.TextOf(declared) is null) || (declared.IsObject && declared.Count == 0))
        {
            schemas.Problems.ReportMember(SpecRule.ResponseWithoutSchema, declared, owner + "." + member.Name);
        }

        Examples.Check(declared, mapped.Type, member.Name, schemas);
        var isRequired = all.Required.Contains(member.Name);
        var isReadOnly = Says(declared, target, "readOnly");
        var isWriteOnly = !isReadOnly && Says(declared, target, "writeOnly");
        return new PropertyModel(
            name,
            new SpecText(member.Name),
            mapped.Type,
            PresenceOf(isRequired && !isWriteOnly, mapped),
            schemas.Docs.Of(declared, target),
            ConstantOf(schema, mapped.Type),
            schema.IsDeprecated || new Schema(declared).IsDeprecated ? Deprecations.Of(declared, schemas.Docs) : null,
            isReadOnly,
            MustBeSet: isRequired && isWriteOnly);
    }

    // Beside a reference, where it leads, or beside an allOf that only wraps one.
    private static bool Says(Node declared, Node target, string keyword) =>
        declared[keyword].Boolean == true || target[keyword].Boolean == true;

    private static Presence PresenceOf(bool required, MappedType mapped) => (required, mapped.Nullable && !mapped.Type.IsElement) switch
    {
        (true, false) => Presence.Required,
        (true, true) => Presence.RequiredNullable,
        (false, false) => Presence.Optional,
        (false, true) => Presence.OptionalNullable,
    };

    private static SpecText? ConstantOf(Schema schema, TypeRef type) =>
        type == TypeRef.String && schema.Const.StringOrNull is { } constant ? new SpecText(constant) : null;
}
