using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Maps <c>oneOf</c>, <c>anyOf</c> and lists of types. Cases that are one type in C# become that type; the rest become a union.</summary>
internal sealed class UnionMapper(SchemaMapper schemas)
{
    // More than this reads no better than JSON.
    private const int MaxTypes = 4;

    private static readonly string[] s_types = ["string", "boolean", "object", "array"];

    private readonly List<UnionDraft> _drafts = [];

    /// <summary>The unions found so far.</summary>
    public IReadOnlyList<UnionDraft> Drafts => _drafts;

    /// <summary>The type of a schema with at least two cases besides null.</summary>
    public MappedType Map(Schema schema, IReadOnlyList<Node> cases, string? component, TypePlace place)
    {
        var targets = cases.Select(node => new Schema(schemas.Document.References.Follow(node))).ToList();
        if (schema.Discriminator is null && MapScalars(schema, targets, component, place) is { } scalar)
        {
            return scalar;
        }

        // The union is known before its cases are mapped: a case may refer to it.
        var name = component ?? schemas.Types.NameInline(schema.Node, place.Name, place.Name + "Union");
        var type = schemas.Announce(schema, TypeRef.Model(name));
        schemas.Defer(schema.Node, () => Draft(schema, cases, targets, name));
        return new MappedType(type, schema.IsNullable);
    }

    /// <summary>The type of a schema that allows several types.</summary>
    public MappedType MapTypes(Schema schema, IReadOnlyList<string> types, string? component, TypePlace place)
    {
        // Numbers that may come as text too, which reading allows in any case: ASP.NET Core says so of every number.
        if (types.Count == 2 && types.Contains("string") && ScalarMapper.IsOfNumbers(schema.Format) && types.FirstOrDefault(static type => type is "integer" or "number") is { } number)
        {
            return new MappedType(TypeRef.Of(ScalarMapper.Map(number, schema)!.Value), schema.IsNullable);
        }

        var scalars = types.Select(type => ScalarMapper.Map(type, schema)).ToList();
        if (scalars.All(static scalar => scalar is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal))
        {
            return new MappedType(TypeRef.Of(scalars.Contains(ScalarKind.Decimal) ? ScalarKind.Decimal : ScalarKind.Double), schema.IsNullable);
        }

        if (types.Count >= MaxTypes)
        {
            ReportMany(schema, types);
            return MappedType.Element;
        }

        var name = component ?? schemas.Types.NameInline(schema.Node, place.Name, place.Name + "Union");
        var names = CaseNames(name);
        var cases = types.Select(type => CaseOf(schema, type, name, names)).ToList();
        Add(schema, name, null, cases);
        return new MappedType(TypeRef.Model(name), schema.IsNullable);
    }

    /// <summary>A union of schemas that no schema unites (the events of webhooks), unless one does.</summary>
    public void Unite(IReadOnlyList<Node> schemasOfCases, string name, string summary)
    {
        var distinct = schemasOfCases.GroupBy(schemas.Document.References.Follow).Select(static group => group.First()).ToList();
        var targets = distinct.Select(node => new Schema(schemas.Document.References.Follow(node))).ToList();
        var discriminator = Discriminators.Infer(targets, schemas.Composition);
        var cases = Cases(default, distinct, targets, name, discriminator);
        var types = new HashSet<TypeRef>(cases.Select(static found => found.Mapped.Type));
        if (!_drafts.Exists(draft => types.SetEquals(draft.Cases.Select(static found => found.Mapped.Type))))
        {
            var free = schemas.Types.NameFor("#" + name, default, name, name + "Union");
            _drafts.Add(new UnionDraft(free, new SpecText(name), schemas.Docs.Of(null, summary), discriminator, cases, null));
        }
    }

    // All types of JSON together say nothing.
    private void ReportMany(Schema schema, IReadOnlyList<string> types)
    {
        if (!s_types.All(types.Contains) || !(types.Contains("number") || types.Contains("integer")))
        {
            schemas.Problems.ReportMember(SpecRule.GeneratedAsRawJson, schema.Node["type"], "The value may be of more types than a union has cases for");
        }
    }

    private UnionDraftCase CaseOf(Schema schema, string type, string owner, NameScope names)
    {
        var mapped = schemas.MapAs(schema, type, new TypePlace(owner, Identifiers.Pascal(type)));
        return new UnionDraftCase(Take(names, type, NameOf(mapped.Type)), schema, mapped, []);
    }

    /// <summary>A union of the kinds of value that one enum lists.</summary>
    public MappedType MapKinds(Schema schema, IReadOnlyList<(string Name, MappedType Mapped)> kinds, string? component, TypePlace place)
    {
        var name = component ?? schemas.Types.NameInline(schema.Node, place.Name, place.Name + "Union");
        Add(schema, name, null, kinds.Select(kind => new UnionDraftCase(kind.Name, schema, kind.Mapped, [])).ToList());
        return new MappedType(TypeRef.Model(name), schema.IsNullable);
    }

    // Texts of any kind, or integers: an enum of all the values that are listed, open as every enum is, or the plain type.
    private MappedType? MapScalars(Schema schema, List<Schema> targets, string? component, TypePlace place)
    {
        var types = targets.Select(target => ScalarType(target, schema)).Distinct().ToList();
        if (types.TrueForAll(static type => type is "integer" or "number") && targets.TrueForAll(static target => target.Enum.Count == 0 && target.Const.IsMissing && target.Format is not ("int64" or "uint64")))
        {
            return new MappedType(TypeRef.Of(WidestNumber(targets)), schema.IsNullable);
        }

        if (types.Count != 1 || types[0] is not ("string" or "integer"))
        {
            return null;
        }

        var isNumber = types[0] == "integer";
        var listed = targets.Where(static target => target.Enum.Count > 0 || target.Const.Exists).ToList();
        return listed.Count switch
        {
            0 => new MappedType(TypeRef.Of(isNumber ? ScalarKind.Int64 : ScalarKind.String), schema.IsNullable),
            1 when listed[0].Enum.Count > 0 => schemas.MapMeaning(listed[0].Node, schema, place).OrNull(schema.IsNullable),
            _ => schemas.MapListed(schema, listed, isNumber, component, place),
        };
    }

    // An integer is a number, of any size unless it is said to have 64 bits, which no number holds.
    private static ScalarKind WidestNumber(List<Schema> targets)
    {
        var kinds = targets.Select(static target => ScalarMapper.Map(target.Types.Count == 1 ? target.Types[0] : "number", target)).Distinct().ToList();
        return kinds.Contains(ScalarKind.Decimal) ? ScalarKind.Decimal
            : kinds.TrueForAll(static kind => kind is ScalarKind.Int32 or ScalarKind.Int64) ? ScalarKind.Int64
            : ScalarKind.Double;
    }

    // The one scalar type of a case: what it says, else what its values are, else what the union says.
    private static string? ScalarType(Schema target, Schema union)
    {
        if (target.HasStructure)
        {
            return null;
        }

        var types = target.Types.Count > 0 ? target.Types : union.Types;
        var kinds = EnumKinds.Of(EnumValue.Of(target), types);
        return kinds.Count > 1 ? null
            : kinds.Count == 1 ? EnumKinds.TypeOf(kinds[0])
            : types.Count == 1 ? types[0]
            : null;
    }

    private void Draft(Schema schema, IReadOnlyList<Node> cases, List<Schema> targets, string name)
    {
        var discriminator = schema.Discriminator ?? Discriminators.Infer(targets, schemas.Composition);
        var drafts = Cases(schema, cases, targets, name, discriminator);
        if (schema.DefaultMapping.Exists && !drafts.Exists(static found => found.IsDefault))
        {
            schemas.Problems.ReportMember(SpecRule.InvalidValue, schema.DefaultMapping, $"'{schema.DefaultMapping.Text}' is none of the cases; a value of no case stays JSON");
        }

        foreach (var stranger in Discriminators.Strangers(schema, cases, targets, schemas))
        {
            schemas.Problems.ReportMember(SpecRule.InvalidValue, stranger, $"'{stranger.Text}' is none of the cases; a value that '{stranger.Name}' names stays JSON");
        }

        Add(schema, name, discriminator, drafts);
    }

    private List<UnionDraftCase> Cases(Schema schema, IReadOnlyList<Node> cases, List<Schema> targets, string name, string? discriminator)
    {
        var names = CaseNames(name);
        var drafts = new List<UnionDraftCase>();
        for (var i = 0; i < cases.Count; i++)
        {
            var values = discriminator is null ? [] : Discriminators.ValuesOf(schema, cases[i], targets[i], discriminator, schemas);
            var suggested = Suggest(targets[i], values, i);
            var mapped = schemas.Map(cases[i], new TypePlace(name, suggested));
            drafts.Add(new UnionDraftCase(Take(names, cases[i].Pointer, Known(mapped.Type) ?? suggested), targets[i], mapped, values, Discriminators.IsDefault(schema, cases[i], targets[i], schemas)));
        }

        return drafts;
    }

    private void Add(Schema schema, string name, string? discriminator, List<UnionDraftCase> cases) => _drafts.Add(new UnionDraft(
        name,
        new SpecText(schemas.Types.WireName(schema.Node)),
        schemas.Docs.Of(schema.Node),
        discriminator,
        cases,
        schema.IsDeprecated ? Deprecations.Of(schema.Node, schemas.Docs) : null));

    private static string Take(NameScope names, string identity, string name) => names.Take(identity, name, name + "Value");

    private static NameScope CaseNames(string name) => new([.. ReservedNames.UnionCases, name], StringComparer.OrdinalIgnoreCase);

    // A case says what it is by its title, by its discriminator's value, by a name of its own, or by its number.
    private string Suggest(Schema target, IReadOnlyList<string> values, int index)
    {
        if (target.Node.IsMissing)
        {
            return "Option" + (index + 1);
        }

        if (schemas.Types.ComponentName(target.Node) is { } component)
        {
            return component;
        }

        return Overrides.NameOf(target.Node)
            ?? (target.Title is { Length: > 0 and < 60 } title ? Identifiers.Pascal(title) : null)
            ?? (values.Count > 0 ? Identifiers.Pascal(values[0]) : null)
            ?? "Option" + (index + 1);
    }

    private static string? Known(TypeRef type) => type.Kind is TypeKind.Model or TypeKind.OpenEnum or TypeKind.OpenNumber ? null : NameOf(type);

    private static string NameOf(TypeRef type) => type.Kind switch
    {
        TypeKind.List => "List",
        TypeKind.Map => "Map",
        TypeKind.File => "File",
        TypeKind.Scalar => type.Scalar switch
        {
            ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 => "Integer",
            ScalarKind.Double or ScalarKind.Decimal => "Number",
            ScalarKind.Int64Text or ScalarKind.UInt64Text or ScalarKind.DecimalText or ScalarKind.Base64Url => "Text",
            ScalarKind.Element => "Any",
            _ => type.Scalar.ToString(),
        },
        _ => type.Name ?? "Value",
    };
}
