using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Maps object schemas: classes, maps, and free-form objects.</summary>
internal sealed class ObjectMapper(SchemaMapper schemas)
{
    private readonly PropertyMapper _properties = new(schemas);

    // Several schemas may take over the same members.
    private readonly Dictionary<string, MappedType> _together = new(StringComparer.Ordinal);

    /// <summary>The type of an object schema.</summary>
    public MappedType Map(Schema schema, string? component, TypePlace place)
    {
        var members = Members.Of(schema, schemas);
        if (members.Properties.Count == 0 && !schemas.Hierarchy.HasBase(schema.Node))
        {
            return new MappedType(MapOf(members, place), schema.IsNullable);
        }

        var name = component ?? schemas.Types.NameInline(schema.Node, place.Name, place.Name + "Model");
        var type = schemas.Announce(schema, TypeRef.Model(name));
        schemas.Defer(schema.Node, () => schemas.Types.Objects[name] = Build(schema, name, schemas.Types.WireName(schema.Node), members));
        return new MappedType(type, schema.IsNullable);
    }

    /// <summary>A class of members that stand in no schema.</summary>
    public TypeRef MapFields(string name, string wireName, string summary, Members members)
    {
        var names = new NameScope([.. ReservedNames.ObjectMembers, name], StringComparer.Ordinal);
        var properties = _properties.Map(default, members.Properties, members, name, names);
        schemas.Types.Objects[name] = new ObjectModel(schemas.Header, name, new SpecText(wireName), schemas.Docs.Of(summary, null), properties, [], Additional(members, name, names));
        return TypeRef.Model(name);
    }

    /// <summary>A class of the members of several objects; the last gives it its words.</summary>
    public MappedType MapTogether(IReadOnlyList<Node> together, TypePlace place)
    {
        var key = string.Join("\n", together.Select(static node => node.Dom.Path + "#" + node.Pointer));
        if (_together.TryGetValue(key, out var known))
        {
            return known;
        }

        var schema = new Schema(together[together.Count - 1]);
        var name = schemas.Types.NameInline(schema.Node, place.Name, place.Name + "Model");
        schemas.Defer(schema.Node, () => schemas.Types.Objects[name] = Build(schema, name, schemas.Types.WireName(schema.Node), Members.Of(together, schemas)));
        return _together[key] = new MappedType(TypeRef.Model(name), schema.IsNullable);
    }

    private ObjectModel Build(Schema schema, string name, string wireName, Members members)
    {
        var baseModel = BaseOf(schema);
        var inherited = baseModel is null ? [] : WithDiscriminator(baseModel.Inherited.Concat(baseModel.Properties), schema);
        var names = new NameScope([.. ReservedNames.ObjectMembers, name, .. inherited.Select(static property => property.Name)], StringComparer.Ordinal);
        var own = members.Properties.Where(member => !inherited.Any(property => property.WireName.Raw == member.Name)).ToList();
        ReportRetyped(members, own);
        own.RemoveAll(member => IsLeftToDerived(schema, member));
        var mapped = WithDiscriminator(_properties.Map(schema.Node, own, members, name, names), schema);
        var properties = schemas.Conditions.Apply(schemas.Composition.Parts(schema), mapped, inherited);
        ReportUnknownRequired(schema, members, inherited);
        var additional = baseModel?.Additional ?? Additional(members, name, names);
        return new ObjectModel(
            schemas.Header,
            name,
            new SpecText(wireName),
            schemas.Docs.Of(schema.Node),
            properties,
            inherited,
            additional,
            baseModel?.Name,
            BaseIsUnion: false,
            DerivedOf(schema),
            schema.IsDeprecated ? Deprecations.Of(schema.Node, schemas.Docs) : null);
    }

    // A property has one type in a base and in what derives from it: what a base leaves open and a derived schema describes is a member of the derived.
    private bool IsLeftToDerived(Schema schema, NamedSchema member)
    {
        if (!schemas.Hierarchy.IsBase(schema.Node) || !Precision.IsFreeForm(schemas.Composition.Follow(member.Schema), schemas.Composition) || !schemas.Hierarchy.DerivedOf(schema).Any(derived => Describes(derived.Schema, member)))
        {
            return false;
        }

        schemas.Problems.ReportMember(SpecRule.SchemaSimplified, member.Schema, $"'{member.Name}' has a type in a schema that derives from this one, so it is a member of those; where none of them fits, it is among the additional properties");
        return true;
    }

    private bool Describes(Node derived, NamedSchema member) =>
        schemas.Composition.Parts(new Schema(derived)).Any(part => schemas.Composition.Properties(part)[member.Name] is { Exists: true } said && Precision.SaysLess(member.Schema, said, schemas.Composition));

    // What the base types already keeps that type.
    private void ReportRetyped(Members members, List<NamedSchema> own)
    {
        foreach (var member in members.Properties.Except(own))
        {
            if (member.Earlier is not null)
            {
                schemas.Problems.ReportMember(SpecRule.SchemaSimplified, member.Schema, $"'{member.Name}' has the type that the base gives it; the members that are added here are among its additional properties");
            }
        }
    }

    // A base may require what only the classes that derive from it have.
    private void ReportUnknownRequired(Schema schema, Members members, EquatableArray<PropertyModel> inherited)
    {
        if (schemas.Hierarchy.IsBase(schema.Node))
        {
            return;
        }

        foreach (var name in schemas.Composition.Parts(schema).SelectMany(static part => part.Node["required"].Items))
        {
            if (name.Text is { } text && !members.Names.Contains(text) && !inherited.Any(property => property.WireName.Raw == text))
            {
                schemas.Problems.Report(SpecRule.SchemaSimplified, name, $"'{text}' is required, but no member is called so; it is among the additional properties");
            }
        }
    }

    // A class of a hierarchy knows the discriminator value that names it, so that nobody has to set it. Where a base may lack it, it does.
    private EquatableArray<PropertyModel> WithDiscriminator(IEnumerable<PropertyModel> properties, Schema schema)
    {
        var isRoot = !schemas.Hierarchy.HasBase(schema.Node);
        var discriminator = schemas.Hierarchy.ValueOf(schema.Node) is null ? null : schemas.Hierarchy.DiscriminatorOf(schema);
        return properties.Select(property => property.WireName.Raw == discriminator && IsText(property.Type) && (property.IsInEveryObject || !isRoot)
            ? property with { Constant = new SpecText(schemas.Hierarchy.ValueOf(schema.Node)!) }
            : property).ToEquatableArray();
    }

    private static bool IsText(TypeRef type) => type == TypeRef.String || type.Kind == TypeKind.OpenEnum;

    private ObjectModel? BaseOf(Schema schema)
    {
        // A derived schema has the members of its base, so the base is finished first.
        var node = schemas.Hierarchy.BaseOf(schema.Node);
        if (node.IsMissing || schemas.Map(node, default).Type.Name is not { } name)
        {
            return null;
        }

        schemas.Finish(node);
        return schemas.Types.Objects.TryGetValue(name, out var model) ? model : null;
    }

    private DerivedModels? DerivedOf(Schema schema)
    {
        if (!schemas.Hierarchy.IsBase(schema.Node) || schemas.Hierarchy.DiscriminatorOf(schema) is not { } discriminator)
        {
            return null;
        }

        if (schema.DefaultMapping.Exists)
        {
            schemas.Problems.ReportMember(SpecRule.NotSupported, schema.DefaultMapping, $"A value that no mapping names is read as '{schemas.Types.WireName(schema.Node)}' itself, not as '{schema.DefaultMapping.Text}'");
        }

        var cases = new List<DerivedCase>();
        foreach (var (value, child) in schemas.Hierarchy.DerivedOf(schema))
        {
            if (schemas.Types.ComponentName(child) is { } name)
            {
                schemas.Map(child, default);
                cases.Add(new DerivedCase(new SpecText(value), name));
            }
        }

        return new DerivedModels(new SpecText(discriminator), cases.ToEquatableArray());
    }

    private AdditionalModel Additional(Members members, string name, NameScope names)
    {
        var property = names.Take("additionalProperties", ObjectModel.AdditionalProperties, "OtherProperties");
        var value = MapOthers(members, new TypePlace(name, "Value"));
        return new AdditionalModel(property, value.Type, value.Nullable && !value.Type.IsElement, Docs.None);
    }

    // No named member: a map, or an object of which nothing is known.
    private TypeRef MapOf(Members members, TypePlace place)
    {
        var value = MapOthers(members, place.Value);
        return TypeRef.Map(value.Type, value.Nullable && !value.Type.IsElement);
    }

    // Members without a name of their own: what is said of them all, or what every pattern says alike.
    private MappedType MapOthers(Members members, TypePlace place)
    {
        if (members.Additional is { } schema)
        {
            return schemas.Map(schema, place);
        }

        var types = members.Patterns.Select(pattern => schemas.Map(pattern, place)).Distinct().ToList();
        if (types.Count > 1)
        {
            schemas.Problems.ReportMember(SpecRule.GeneratedAsRawJson, members.Patterns[0].Parent, "The members have types by the pattern of their names");
        }

        return types.Count == 1 ? types[0] : MappedType.Element;
    }
}
