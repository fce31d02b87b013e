using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>The members of an object schema, gathered from all its parts.</summary>
internal sealed class Members
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly Problems _problems;
    private readonly Composition? _composition;

    private Members(Problems problems, Composition? composition = null) => (_problems, _composition) = (problems, composition);

    /// <summary>The named members, in order of first mention.</summary>
    public List<NamedSchema> Properties { get; } = [];

    /// <summary>All names that the schema gives, those of members that are left out as well.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of members that are always there.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema of the members without name; null when nothing is known of them.</summary>
    public Node? Additional { get; private set; }

    /// <summary>The schemas of members whose names match a pattern, where nothing else stands beside them.</summary>
    public List<Node> Patterns { get; } = [];

    /// <summary>Gathers the members of a schema, of its <c>allOf</c> parts and, as optional ones, of its cases.</summary>
    public static Members Of(Schema schema, SchemaMapper schemas)
    {
        var members = new Members(schemas.Problems, schemas.Composition);
        foreach (var part in schemas.Composition.Parts(schema))
        {
            members.Add(part, schemas.Composition.Properties(part), isOptional: false);
            if (!schemas.Hierarchy.IsBase(part.Node))
            {
                members.AddCases(part, schemas);
            }
        }

        return members;
    }

    /// <summary>The members of several schemas that hold together, in their order.</summary>
    public static Members Of(IEnumerable<Node> together, SchemaMapper schemas)
    {
        var members = new Members(schemas.Problems, schemas.Composition);
        foreach (var part in together.SelectMany(node => schemas.Composition.Parts(schemas.Composition.Follow(node))))
        {
            members.Add(part, schemas.Composition.Properties(part), isOptional: false);
        }

        return members;
    }

    /// <summary>Members that are given one by one.</summary>
    public static Members Of(IEnumerable<(string Name, Node Schema, bool IsRequired)> fields, Problems problems)
    {
        var members = new Members(problems);
        foreach (var (name, schema, isRequired) in fields.Where(field => !LeftOut.Is(field.Schema, field.Name, problems)))
        {
            members.Add(new NamedSchema(name, schema), isOptional: false);
            if (isRequired)
            {
                members.Required.Add(name);
            }
        }

        return members;
    }

    // What holds for some objects only: the cases, and the consequences of conditions.
    private void AddCases(Schema part, SchemaMapper schemas)
    {
        var variants = schemas.Composition.Cases(part)
            .Concat(new[] { part.Node["then"], part.Node["else"] }.Concat(Values(part.Node["dependentSchemas"])).Select(schemas.Composition.Follow));
        foreach (var variant in variants)
        {
            foreach (var inner in schemas.Composition.Parts(variant))
            {
                Add(inner, schemas.Composition.Properties(inner), isOptional: true);
            }
        }
    }

    private void Add(Schema part, Node properties, bool isOptional)
    {
        foreach (var member in properties.Members)
        {
            Names.Add(member.Name);
            if (!LeftOut.Is(member.Value, member.Name, _problems))
            {
                Add(new NamedSchema(member.Name, member.Value), isOptional);
            }
        }

        if (isOptional)
        {
            return;
        }

        Required.UnionWith(part.Required);
        Additional ??= part.AdditionalProperties is { IsObject: true } or { IsString: true } ? part.AdditionalProperties
            : part.Node["unevaluatedProperties"].IsObject ? part.Node["unevaluatedProperties"]
            : null;
        if (part.Properties.Count == 0 || part.AdditionalProperties.Boolean == false || part.Node["unevaluatedProperties"].Boolean == false)
        {
            Patterns.AddRange(Values(part.Node["patternProperties"]));
        }
    }

    // What is said later about a member refines what was said before, unless it says nothing or holds for some objects only.
    private void Add(NamedSchema member, bool isOptional)
    {
        if (!_indexes.TryGetValue(member.Name, out var index))
        {
            _indexes.Add(member.Name, Properties.Count);
            Properties.Add(member);
        }
        else if (isOptional)
        {
            Properties[index] = Properties[index] with { Others = [.. Properties[index].Others ?? [], member.Schema] };
        }
        else if (_composition is null ? !new Schema(member.Schema).SaysNothing : !Precision.SaysLess(member.Schema, Properties[index].Schema, _composition))
        {
            ReportConflict(member.Name, Properties[index].Schema, member.Schema);
            Properties[index] = member with { Earlier = Earlier(Properties[index], member.Schema) };
        }
    }

    // An object that is written out adds members to what was said before; one that is referred to takes its place, unless it has all of them.
    private IReadOnlyList<Node>? Earlier(NamedSchema before, Node later)
    {
        if (_composition is null || References.TextOf(later) is not null || !Precision.IsObject(new Schema(later), _composition) || !Precision.IsObject(_composition.Follow(before.Schema), _composition))
        {
            return null;
        }

        var names = NamesIn(later);
        var earlier = new[] { before.Schema }.Concat(before.Earlier ?? []).Where(node => !names.IsSupersetOf(NamesIn(node))).ToList();
        return earlier.Count == 0 ? null : earlier;
    }

    private HashSet<string> NamesIn(Node node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in _composition!.Parts(_composition.Follow(node)))
        {
            foreach (var member in _composition.Properties(part).Members)
            {
                names.Add(member.Name);
            }
        }

        return names;
    }

    // No value is of two types: what holds for one of the parts is not what the API does.
    private void ReportConflict(string name, Node earlier, Node later)
    {
        if (_composition is null || earlier.Equals(later) || _composition.Follow(earlier).Types is not { Count: > 0 } before || _composition.Follow(later).Types is not { Count: > 0 } after)
        {
            return;
        }

        if (!after.Any(type => before.Contains(type) || (type == "integer" && before.Contains("number"))))
        {
            _problems.ReportMember(SpecRule.SchemaSimplified, later, $"'{name}' is of type '{string.Join("' or '", before)}' in an earlier part of allOf, and no value is of both types; this one counts");
        }
    }

    private static IEnumerable<Node> Values(Node node)
    {
        foreach (var member in node.Members)
        {
            yield return member.Value;
        }
    }
}
