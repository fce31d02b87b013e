using Specwright.Generator.Model;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>The types of one SDK: their names, and the models made so far.</summary>
internal sealed class TypeRegistry
{
    private readonly NameScope _names;
    private readonly Dictionary<Node, (string Name, string WireName)> _components = [];

    /// <summary>Starts with the names that no schema may have.</summary>
    public TypeRegistry(string[] reserved) => _names = new NameScope(reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>Object models by name.</summary>
    public Dictionary<string, ObjectModel> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>Enums by name.</summary>
    public Dictionary<string, EnumModel> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>Unions by name.</summary>
    public Dictionary<string, UnionModel> Unions { get; } = new(StringComparer.Ordinal);

    /// <summary>Tuples by name.</summary>
    public Dictionary<string, TupleModel> Tuples { get; } = new(StringComparer.Ordinal);

    /// <summary>Parameters classes by name.</summary>
    public Dictionary<string, ParametersModel> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Results by name.</summary>
    public Dictionary<string, ResultModel> Results { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a type is deprecated, so that naming it takes a permission.</summary>
    public bool HasDeprecations =>
        Objects.Values.Any(static model => model.Deprecation is not null || model.Properties.Any(static property => property.Deprecation is not null))
        || Enums.Values.Any(static model => model.Deprecation is not null)
        || Unions.Values.Any(static model => model.Deprecation is not null)
        || Tuples.Values.Any(static model => model.Deprecation is not null || model.Items.Any(static item => item.Deprecation is not null))
        || Parameters.Values.Any(static model => model.Parameters.Any(static parameter => parameter.Deprecation is not null));

    /// <summary>All names that were given, in no order.</summary>
    public IEnumerable<string> TypeNames => Objects.Keys.Concat(Enums.Keys).Concat(Unions.Keys).Concat(Tuples.Keys).Concat(Parameters.Keys).Concat(Results.Keys);

    /// <summary>Whether a type of a name was made.</summary>
    public bool Has(string name) => Objects.ContainsKey(name) || Enums.ContainsKey(name) || Unions.ContainsKey(name) || Parameters.ContainsKey(name);

    /// <summary>Gives reusable schemas their names, before anything else is named: nothing that is added later takes one from them.</summary>
    public void NameComponents(IEnumerable<(string Name, Node Schema)> components)
    {
        // A schema in another file may be listed under several names; its first one counts.
        var distinct = components.GroupBy(static component => component.Schema).Select(static group => group.First()).ToList();
        var given = distinct.Select(static component => Overrides.NameOf(component.Schema)).ToList();
        var order = NameOrder.Of(distinct.Select(static component => component.Name).ToList(), static name => Identifiers.Pascal(name) == name ? 0 : 1);
        foreach (var i in order.OrderBy(i => given[i] is null ? 1 : 0))
        {
            var (name, schema) = distinct[i];
            var pascal = given[i] ?? Identifiers.Pascal(ReflectionNames.Readable(name));
            _components[schema] = (_names.Take(name, pascal, pascal + "Model"), name);
        }
    }

    /// <summary>The name of a reusable schema; null for any other node.</summary>
    public string? ComponentName(Node schema) => _components.TryGetValue(schema, out var names) ? names.Name : null;

    /// <summary>What the spec calls a schema: the name of a reusable one, the place of any other, the file of one that is a file.</summary>
    public string WireName(Node schema) => _components.TryGetValue(schema, out var names) ? names.WireName
        : schema.Pointer.Length > 0 ? schema.Pointer
        : schema.Dom.Path.Substring(schema.Dom.Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>A name for a type that stands somewhere inside: the first candidate that is free.</summary>
    public string NameInline(Node schema, params string[] candidates) =>
        Array.Find(candidates, _names.TryTake) ?? _names.Take(schema.Pointer, candidates);

    /// <summary>A name for a type that no schema stands for.</summary>
    public string NameFor(string identity, params string[] candidates) => _names.Take(identity, candidates);
}
