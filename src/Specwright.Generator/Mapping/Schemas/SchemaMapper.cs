using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Maps schemas to types: decides which shape a schema has and hands it to the mapper of that shape.</summary>
internal sealed class SchemaMapper
{
    // Inline schemas deeper than this are read as raw JSON: the compiler's stack is small.
    private const int MaxDepth = 64;

    private readonly Dictionary<Node, MappedType> _mapped = [];
    private readonly HashSet<Node> _inProgress = [];
    private readonly Queue<Node> _deferred = [];
    private readonly Dictionary<Node, Action> _unfinished = [];
    private readonly List<Action> _checks = [];
    private readonly ReusablePlaces _reusable;
    private readonly ObjectMapper _objects;
    private readonly EnumMapper _enums;
    private readonly UnionMapper _unions;
    private readonly TupleMapper _tuples;
    private int _depth;

    /// <summary>Starts mapping the schemas of a document.</summary>
    public SchemaMapper(Document document, SdkHeader header, TypeRegistry types, DocsMapper docs, Problems problems)
    {
        Document = document;
        Header = header;
        Types = types;
        Docs = docs;
        Problems = problems;
        Files = new FileSchemas(document);
        Composition = new Composition(document.References, problems);
        Conditions = new Conditions(Composition, problems);
        Hierarchy = new Hierarchy(document, Composition);
        Inner = new InnerPlaces(types);
        _reusable = new ReusablePlaces(document);
        _objects = new ObjectMapper(this);
        _enums = new EnumMapper(this);
        _unions = new UnionMapper(this);
        _tuples = new TupleMapper(this);
    }

    /// <summary>The document whose schemas are mapped.</summary>
    public Document Document { get; }

    /// <summary>What every part carries.</summary>
    public SdkHeader Header { get; }

    /// <summary>The types made so far.</summary>
    public TypeRegistry Types { get; }

    /// <summary>Takes documentation.</summary>
    public DocsMapper Docs { get; }

    /// <summary>Takes problems.</summary>
    public Problems Problems { get; }

    /// <summary>Knows which schemas are files.</summary>
    public FileSchemas Files { get; }

    /// <summary>Puts <c>allOf</c> parts together.</summary>
    public Composition Composition { get; }

    /// <summary>Finds what is required under a condition.</summary>
    public Conditions Conditions { get; }

    /// <summary>Knows which schemas derive from which.</summary>
    public Hierarchy Hierarchy { get; }

    /// <summary>Knows where in reusable schemas others stand.</summary>
    public InnerPlaces Inner { get; }

    /// <summary>The type of a schema.</summary>
    /// <param name="declared">The schema, or a reference to it.</param>
    /// <param name="place">Where it stands, to name a type that has no name of its own.</param>
    public MappedType Map(Node declared, TypePlace place)
    {
        if (References.TextOf(declared) is null || (Document.AllowsSiblings && new Schema(declared).AddsToReference))
        {
            return MapAt(declared, place);
        }

        var target = Document.References.Follow(declared);
        if (target.IsMissing)
        {
            return MappedType.Element;
        }

        var named = References.NameIn(declared) is { } name ? new TypePlace("", Identifiers.Pascal(name)) : Inner.Of(target) ?? place;
        return MapAt(target, named).OrNull(new Schema(declared).IsNullable);
    }

    /// <summary>Whether something led to a schema.</summary>
    public bool IsMapped(Node schema) => _mapped.ContainsKey(schema);

    private MappedType MapAt(Node node, TypePlace place)
    {
        if (_mapped.TryGetValue(node, out var known))
        {
            return known;
        }

        if (!_inProgress.Add(node))
        {
            ReportEndless(node);
            return MappedType.Element;
        }

        var mapped = _depth < MaxDepth ? MapDeeper(node, _reusable.Of(node, place)) : TooDeep(node);
        _inProgress.Remove(node);
        return _mapped[node] = mapped;
    }

    // Only a class can hold itself: a list of lists of lists … has no type.
    private void ReportEndless(Node node)
    {
        if (new Schema(node) is { HasStructure: true, AllOf.Count: 0, Cases.Count: 0 })
        {
            Problems.ReportMember(SpecRule.GeneratedAsRawJson, node, $"'{node.Pointer}' holds nothing but lists or maps of itself");
        }
        else
        {
            Problems.ReportMember(SpecRule.ReferenceCycle, node, node.Pointer, "its value is a JsonElement");
        }
    }

    private MappedType MapDeeper(Node node, TypePlace place)
    {
        KnownKeywords.Check(node, KnownKeywords.Schema, Problems);
        _depth++;
        var mapped = MapShape(new Schema(node), Types.ComponentName(node), place);
        _depth--;
        if (node["if"].Exists)
        {
            WhenFinished(() => CheckCondition(node, mapped.Type));
        }

        return mapped;
    }

    private void CheckCondition(Node node, TypeRef type)
    {
        if (type.Kind != TypeKind.Model || !Types.Objects.ContainsKey(type.Name!))
        {
            Conditions.ReportUnused(node);
        }
    }

    private MappedType TooDeep(Node node)
    {
        Problems.ReportMember(SpecRule.GeneratedAsRawJson, node, $"Schemas are nested more than {MaxDepth} deep here");
        return MappedType.Element;
    }

    /// <summary>Makes a type known while its members are still being mapped, so that they can refer to it.</summary>
    internal TypeRef Announce(Schema schema, TypeRef type)
    {
        _mapped[schema.Node] = new MappedType(type, schema.IsNullable);
        return type;
    }

    /// <summary>
    /// Puts off the inside of a type whose name is known, so that no chain of types, however long, is a chain of calls.
    /// </summary>
    internal void Defer(Node schema, Action build)
    {
        // A schema of several types may be an object and a tuple.
        _unfinished[schema] = _unfinished.TryGetValue(schema, out var earlier) ? earlier + build : build;
        _deferred.Enqueue(schema);
    }

    /// <summary>Builds the inside of a type now, if that was put off.</summary>
    internal void Finish(Node schema)
    {
        if (_unfinished.TryGetValue(schema, out var build))
        {
            _unfinished.Remove(schema);
            build();
        }
    }

    /// <summary>Builds all that was put off, and what that leads to.</summary>
    /// <param name="cancellationToken">Stops between two types.</param>
    public void FinishAll(CancellationToken cancellationToken)
    {
        while (_deferred.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Finish(_deferred.Dequeue());
        }
    }

    private MappedType MapShape(Schema schema, string? component, TypePlace place)
    {
        if (!schema.Node.IsObject)
        {
            return MapWord(schema) ?? MappedType.Element;
        }

        Contradictions.Check(schema, Problems);
        if (Files.Contains(schema.Node))
        {
            return new MappedType(TypeRef.File, schema.IsNullable);
        }

        return schema.AllOf.Count > 0 || References.TextOf(schema.Node) is not null ? MapComposition(schema, component, place) : MapOwnShape(schema, component, place);
    }

    // "items: string" can mean one thing only.
    private MappedType? MapWord(Schema schema)
    {
        if (schema.Node.StringOrNull is { } word && ScalarMapper.Map(word, schema) is { } scalar)
        {
            Problems.ReportMember(SpecRule.InvalidValue, schema.Node, $"A schema has to be an object, or true or false; '{word}' is read as 'type: {word}'");
            return new MappedType(TypeRef.Of(scalar), Nullable: false);
        }

        Contradictions.CheckIsSchema(schema.Node, Problems);
        return null;
    }

    // What a schema says besides allOf.
    private MappedType MapOwnShape(Schema schema, string? component, TypePlace place)
    {
        if (schema.SaysNothing && DynamicTarget(schema.Node) is { Exists: true } target)
        {
            return Map(target, place);
        }

        if (schema.Cases.Count > 0 && !IsObjectWithVariants(schema))
        {
            return MapCases(schema, component, place);
        }

        var listed = schema.Enum.Count > 0 || schema.Const.Exists ? _enums.Map(schema, component, place) : null;
        return listed ?? MapByType(schema, component, place);
    }

    // What another schema would put in its place at run time has no counterpart in C#: the schema that carries the anchor stands.
    private Node DynamicTarget(Node node)
    {
        var reference = node["$dynamicRef"].Exists ? node["$dynamicRef"] : node["$recursiveRef"];
        if (reference.StringOrNull is not { } text)
        {
            return default;
        }

        var target = reference.Name == "$recursiveRef" ? Anchors.FindRecursive(node) : text.StartsWith("#", StringComparison.Ordinal) ? Anchors.FindDynamic(node, text.Substring(1)) : default;
        if (target.IsMissing)
        {
            Problems.Report(SpecRule.UnresolvedReference, reference, text, "");
        }

        return target;
    }

    // A schema with properties of its own whose cases only say which go together, or whose cases derive from it.
    private bool IsObjectWithVariants(Schema schema) =>
        schema.Properties.Count > 0 && (Hierarchy.IsBase(schema.Node) || Composition.CasesHaveProperties(schema));

    private MappedType MapComposition(Schema schema, string? component, TypePlace place)
    {
        var parts = Composition.Parts(schema);
        if (Composition.SingleMeaning(parts) is { } meaning && !Hierarchy.HasBase(schema.Node) && !Hierarchy.IsBase(schema.Node))
        {
            return MapMeaning(meaning, schema, place).OrNull(schema.IsNullable);
        }

        return Composition.IsObject(parts)
            ? _objects.Map(schema, component, place)
            : MapByFirstMeaning(schema, parts, component, place);
    }

    /// <summary>The type of a schema whose meaning stands in another, which may be inside of it and is then what its name stands for.</summary>
    internal MappedType MapMeaning(Node meaning, Schema schema, TypePlace place)
    {
        if (References.TextOf(meaning) is null && IsInside(meaning, schema.Node))
        {
            Types.HandOver(schema.Node, meaning);
        }

        return Map(meaning, place);
    }

    private static bool IsInside(Node node, Node container)
    {
        while (node.Exists && node != container)
        {
            node = node.Parent;
        }

        return node.Exists;
    }

    /// <summary>One enum of all the values that several schemas list.</summary>
    internal MappedType MapListed(Schema schema, IReadOnlyList<Schema> listed, bool isNumber, string? component, TypePlace place) =>
        _enums.MapListed(schema, listed, isNumber, component, place);

    /// <summary>A union of the kinds of value that one enum lists.</summary>
    internal MappedType MapKinds(Schema schema, IReadOnlyList<(string Name, MappedType Mapped)> kinds, string? component, TypePlace place) =>
        _unions.MapKinds(schema, kinds, component, place);

    /// <summary>A class of members that no schema unites.</summary>
    public TypeRef MapFields(string name, string wireName, string summary, Members members) => _objects.MapFields(name, wireName, summary, members);

    /// <summary>One class of the members of several objects that hold together.</summary>
    internal MappedType MapTogether(IReadOnlyList<Node> together, TypePlace place) => _objects.MapTogether(together, place);

    /// <summary>A union of schemas that no schema unites.</summary>
    public void Unite(IReadOnlyList<Node> cases, string name, string summary) => _unions.Unite(cases, name, summary);

    /// <summary>Puts off a check that needs finished types.</summary>
    internal void WhenFinished(Action check) => _checks.Add(check);

    /// <summary>Makes the unions and runs the checks, once every type is built.</summary>
    public void Complete()
    {
        new UnionFinisher(Types, Header).Finish(_unions.Drafts);
        foreach (var check in _checks)
        {
            check();
        }
    }

    // Not an object: the parts narrow one scalar, list or enum; the one that says most decides.
    private MappedType MapByFirstMeaning(Schema schema, IReadOnlyList<Schema> parts, string? component, TypePlace place)
    {
        foreach (var part in parts)
        {
            if (part.Enum.Count > 0 || part.Const.Exists || part.Cases.Count > 0 || part.Items.Exists)
            {
                return (part == schema ? MapOwnShape(schema, component, place) : MapMeaning(part.Node, schema, place)).OrNull(schema.IsNullable);
            }
        }

        foreach (var part in parts)
        {
            if (part.Types.Count > 0)
            {
                return MapByType(part, component, place).OrNull(schema.IsNullable);
            }
        }

        return MappedType.Element;
    }

    private MappedType MapCases(Schema schema, string? component, TypePlace place)
    {
        var cases = schema.Cases.Items.Where(node => !IsItself(schema, node) && !LeftOut.Is(node, NameOfCase(node), Problems)).ToList();
        var meaningful = cases.Where(node => !IsNull(new Schema(Document.References.Follow(node)))).ToList();
        if (meaningful.TrueForAll(static node => References.TextOf(node) is not null || IsAnyObjectOrNull(node)))
        {
            var references = meaningful.Where(static node => References.TextOf(node) is not null).ToList();
            meaningful = references.Count > 0 ? references : meaningful;
        }

        var nullable = schema.IsNullable || meaningful.Count < cases.Count || meaningful.Exists(AllowsNull);
        if (meaningful.Count == 1)
        {
            return MapMeaning(meaningful[0], schema, place).OrNull(nullable);
        }

        return meaningful.Count == 0 ? MappedType.Element : _unions.Map(schema, meaningful, component, place).OrNull(nullable);
    }

    // Of an alternative that says nothing but that it may be null, null is what is meant (3.0 knows no type of it).
    private static bool IsNull(Schema schema) => schema.IsNullOnly || (schema.SaysNothing && schema.IsNullable);

    // What Microsoft's tools write beside a reference that may be null: 3.0 lets no reference say so itself.
    private static bool IsAnyObjectOrNull(Node node)
    {
        foreach (var member in node.Members)
        {
            if (member.Name is not ("type" or "nullable"))
            {
                return false;
            }
        }

        return new Schema(node) is { IsNullable: true, Types.Count: 1 } schema && schema.Types[0] == "object";
    }

    private static string NameOfCase(Node node) => new Schema(node).Const.Text ?? node["title"].StringOrNull ?? References.NameIn(node) ?? node.Pointer;

    // By its own words, or because it allows anything.
    private bool AllowsNull(Node node) =>
        Document.References.Follow(node) is { IsObject: true } target && (target.Count == 0 || new Schema(target).IsNullable);

    // A case that leads back to the union adds nothing to it.
    private bool IsItself(Schema schema, Node node)
    {
        var isItself = Document.References.Follow(node).Equals(schema.Node);
        if (isItself)
        {
            Problems.Report(SpecRule.ReferenceCycle, node, schema.Node.Pointer, "the case adds nothing");
        }

        return isItself;
    }

    private MappedType MapByType(Schema schema, string? component, TypePlace place)
    {
        var types = schema.Types;
        if (types.Count > 1)
        {
            return _unions.MapTypes(schema, types, component, place);
        }

        if (types.Count == 0 && TupleMapper.MayBeAlternatives(schema))
        {
            Problems.ReportMember(SpecRule.GeneratedAsRawJson, schema.Items, "'items' lists schemas and no 'type' says that the value is an array, so they may be meant as alternatives ('anyOf')");
            return MappedType.Element;
        }

        return MapAs(schema, types.Count == 1 ? types[0] : ImpliedType(schema), place, component);
    }

    /// <summary>The type of a schema read as one of the types that it allows.</summary>
    internal MappedType MapAs(Schema schema, string? type, TypePlace place, string? component = null) =>
        type switch
        {
            "object" => _objects.Map(schema, component, place),
            "array" when TupleMapper.IsTuple(schema) => _tuples.Map(schema, component, place),
            "array" => MapList(schema, place),
            null or "file" or "any" or "null" => new MappedType(TypeRef.Element, Nullable: true),
            _ when ScalarMapper.Map(type, schema) is { } scalar => MapScalar(schema, scalar, place),
            _ => UnknownType(schema, type),
        };

    private MappedType MapScalar(Schema schema, ScalarKind scalar, TypePlace place)
    {
        // What a text holds has a type, so that it can be read; the member stays what is sent.
        if (schema.Node["contentSchema"] is { IsObject: true } content && Map(content, place.Inside("Content")) is { Type.IsElement: false } mapped)
        {
            Problems.ReportMember(SpecRule.SchemaSimplified, content, $"The value stays text; what it holds is a type of its own{(mapped.Type.Name is { } name ? $", '{name}', which JsonModel.Parse reads" : "")}");
        }

        return new MappedType(TypeRef.Of(scalar), schema.IsNullable);
    }

    private static string? ImpliedType(Schema schema) =>
        schema.Properties.Count > 0 || schema.AdditionalProperties.Exists || schema.Node["patternProperties"].Exists ? "object"
        : schema.Items.Exists || schema.Node["prefixItems"].Exists ? "array"
        : ScalarMapper.TypeOf(schema.Format);

    private MappedType MapList(Schema schema, TypePlace place)
    {
        var item = Map(schema.Items, place.Item);
        return new MappedType(TypeRef.List(item.Type, item.Nullable && !item.Type.IsElement), schema.IsNullable);
    }

    private MappedType UnknownType(Schema schema, string type)
    {
        Problems.Report(SpecRule.UnknownType, schema.Node["type"], type, Suggestion(type), "the value is a JsonElement");
        return MappedType.Element;
    }

    private static string Suggestion(string type) =>
        Typos.Nearest(type, ["string", "integer", "number", "boolean", "object", "array"]) is { } near ? $"; did you mean '{near}'?" : "";
}
