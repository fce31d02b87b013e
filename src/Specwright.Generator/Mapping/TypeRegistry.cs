using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>The types of one SDK: their names, and the models made so far.</summary>
internal sealed class TypeRegistry
{
    private readonly NameScope _names;
    private readonly NameRights _rights;
    private readonly Dictionary<Node, (string Name, string WireName)> _components = [];
    private readonly Dictionary<string, Node> _holders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Starts with the names that no schema may have, and what is known of those that several want.</summary>
    public TypeRegistry(string[] reserved, NameRights rights)
    {
        _names = new NameScope(reserved, StringComparer.OrdinalIgnoreCase);
        _rights = rights;
    }

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

    /// <summary>
    /// Gives reusable schemas their names, before anything else is named: nothing that is added later takes one from them, but what had a
    /// name before they came keeps it (see <see cref="NameRights"/>).
    /// </summary>
    public void NameComponents(IEnumerable<(string Name, Node Schema)> components, FastApiBodies bodies, Problems problems)
    {
        // A schema in another file may be listed under several names; its first one counts.
        var distinct = components.GroupBy(static component => component.Schema).Select(static group => group.First()).ToList();
        var given = distinct.Select(static component => Overrides.NameOf(component.Schema)).ToList();
        var wanted = distinct.Select((component, i) => given[i] ?? bodies.NameOf(component.Name) ?? Identifiers.Pascal(ReflectionNames.Readable(component.Name))).ToList();
        _rights.Guess(distinct.Select((component, i) => (wanted[i], component.Schema)).Where((_, i) => given[i] is null).ToList());
        var order = NameOrder.Of(distinct.Select(static component => component.Name).ToList(), static name => Identifiers.Pascal(name) == name ? 0 : 1);
        foreach (var i in order.OrderBy(i => _rights.Yields(distinct[i].Schema) ? 2 : given[i] is null ? 1 : 0))
        {
            var (name, schema) = distinct[i];
            var taken = _rights.Yields(schema) ? _names.Take(name, _rights.Left(schema, wanted[i])) : _names.Take(name, wanted[i], wanted[i] + "Model");
            _components[schema] = (taken, name);
            if (given[i] is null)
            {
                _holders[taken] = schema;
            }

            if (_rights.Yields(schema))
            {
                problems.ReportMember(SpecRule.NameTaken, schema, name, taken, wanted[i]);
            }
        }
    }

    /// <summary>Gives a schema that is all the meaning of a reusable one the name of that, which makes no type of its own.</summary>
    /// <param name="component">The reusable schema.</param>
    /// <param name="meaning">What stands in it.</param>
    public void HandOver(Node component, Node meaning)
    {
        if (_components.TryGetValue(component, out var names) && !_components.ContainsKey(meaning))
        {
            _components[meaning] = names;
        }
    }

    /// <summary>The name of a reusable schema; null for any other node.</summary>
    public string? ComponentName(Node schema) => _components.TryGetValue(schema, out var names) ? names.Name : null;

    /// <summary>What the spec calls a schema: the name of a reusable one, the place of any other, the file of one that is a file.</summary>
    public string WireName(Node schema) => _components.TryGetValue(schema, out var names) ? names.WireName
        : schema.Pointer.Length > 0 ? schema.Pointer
        : schema.Dom.Path.Substring(schema.Dom.Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>A name for a type that stands somewhere inside: the first candidate that is free.</summary>
    public string NameInline(Node schema, params string[] candidates) => Claim(schema, candidates) ?? _names.Take(schema.Pointer, candidates);

    /// <summary>A name for a type that no schema stands for.</summary>
    /// <param name="identity">What tells it from all others.</param>
    /// <param name="place">What it is made of; missing for what is no part of the spec.</param>
    /// <param name="candidates">The names, best first.</param>
    public string NameFor(string identity, Node place, params string[] candidates) => Claim(place, candidates) ?? _names.Take(identity, candidates);

    /// <summary>Whether something has a name.</summary>
    public bool IsTaken(string name) => _names.IsTaken(name);

    private string? Claim(Node place, string[] candidates)
    {
        foreach (var candidate in candidates)
        {
            if (_names.TryTake(candidate))
            {
                return candidate;
            }

            if (_holders.TryGetValue(candidate, out var holder))
            {
                _rights.Claim(place, holder);
            }
        }

        return null;
    }
}
