using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>
/// Finds members that are required under a condition: <c>dependentRequired</c>, <c>dependentSchemas</c>, <c>dependencies</c>, and <c>if</c> about one member.
/// </summary>
internal sealed class Conditions(Composition composition, Problems problems)
{
    // What a consequence may say without being lost: its members become optional ones, and words and bounds shape nothing.
    private static readonly HashSet<string> s_understood = new(StringComparer.Ordinal)
    {
        "required", "properties", "allOf", "$ref", "type", "title", "description", "$comment", "additionalProperties", "unevaluatedProperties", "minProperties", "maxProperties", "not",
    };

    /// <summary>The members, with the conditions under which they are required.</summary>
    /// <param name="parts">The object schema and all that it consists of.</param>
    /// <param name="own">The members to find conditions for.</param>
    /// <param name="inherited">Other members that conditions may depend on.</param>
    public EquatableArray<PropertyModel> Apply(IEnumerable<Schema> parts, EquatableArray<PropertyModel> own, EquatableArray<PropertyModel> inherited)
    {
        var found = parts.SelectMany(part => Of(part.Node)).ToList();
        return found.Count == 0 ? own : own.Select(property => With(property, found, own.Concat(inherited))).ToEquatableArray();
    }

    /// <summary>Reports a condition of a schema that became no class: there is no member that it could require.</summary>
    public void ReportUnused(Node schema)
    {
        if (schema["if"].Exists && (schema["then"].Exists || schema["else"].Exists))
        {
            Report(schema["if"], "The condition stands at no schema of an object with members; what follows from it is not generated");
        }
    }

    private static PropertyModel With(PropertyModel property, List<Condition> found, IEnumerable<PropertyModel> all)
    {
        var conditions = found
            .Where(condition => condition.Required == property.WireName.Raw && condition.Member != condition.Required && !property.IsRequired && !property.IsReadOnly)
            .Select(condition => (Condition: condition, Member: all.FirstOrDefault(other => other.WireName.Raw == condition.Member)))
            .Where(static entry => entry.Member is not null)
            .Select(static entry => new ConditionModel(entry.Member!.Name, entry.Condition.Values, entry.Condition.IsOtherwise))
            .Distinct()
            .ToEquatableArray();
        return conditions.IsEmpty ? property : property with { Conditions = conditions };
    }

    private List<Condition> Of(Node schema) => [.. Dependencies(schema), .. OfIf(schema)];

    private IEnumerable<Condition> Dependencies(Node schema)
    {
        foreach (var dependency in Members(schema["dependentRequired"]).Concat(Members(schema["dependencies"])).Concat(Members(schema["dependentSchemas"])))
        {
            foreach (var required in dependency.Schema.IsArray ? Names(dependency.Schema) : RequiredBy(dependency.Schema))
            {
                yield return new Condition(required, dependency.Name, [], false);
            }
        }
    }

    private IEnumerable<Condition> OfIf(Node schema)
    {
        var (condition, then, otherwise) = (schema["if"], schema["then"], schema["else"]);
        if (condition.IsMissing || (then.IsMissing && otherwise.IsMissing))
        {
            return [];
        }

        if (If(condition) is not var (member, values))
        {
            Report(condition, "The condition is not about the value or the presence of one member; what it requires is not generated, and members that hold under it are optional");
            return [];
        }

        ReportRest(then);
        ReportRest(otherwise);

        // Without a value to compare, "otherwise" would mean a member that is not set.
        if (values.IsEmpty && RequiredBy(otherwise).Any())
        {
            Report(otherwise, $"What is required where '{member}' is absent is not generated");
        }

        return RequiredBy(then).Select(required => new Condition(required, member, values, false))
            .Concat(values.IsEmpty ? [] : RequiredBy(otherwise).Select(required => new Condition(required, member, values, true)));
    }

    private IEnumerable<string> RequiredBy(Node node) =>
        node.IsObject ? composition.Parts(composition.Follow(node)).SelectMany(static part => part.Required) : [];

    private void ReportRest(Node consequence)
    {
        foreach (var member in Members(consequence))
        {
            if (!s_understood.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                Report(member.Schema, $"'{member.Name}' under a condition is not generated");
            }
        }
    }

    private void Report(Node node, string message) => problems.ReportMember(SpecRule.SchemaSimplified, node, message);

    // if: { properties: { action: { const: resize } } } or { required: [action] }; anything more is not about one member.
    private static (string Member, EquatableArray<ConditionValue> Values)? If(Node node)
    {
        var members = Members(node["properties"]);
        var required = Names(node["required"]).ToList();
        if (Members(node).Any(static member => member.Name is not ("properties" or "required" or "type")) || members.Count > 1 || required.Count > 1)
        {
            return null;
        }

        if (members.Count == 0)
        {
            return required.Count == 1 ? (required[0], []) : null;
        }

        var values = Values(members[0].Schema);
        return values.IsEmpty || (required.Count == 1 && required[0] != members[0].Name) ? null : (members[0].Name, values);
    }

    private static EquatableArray<ConditionValue> Values(Node schema)
    {
        var nodes = schema["const"].Exists ? [schema["const"]] : schema["enum"].Items.ToList();
        var values = nodes.Where(static node => node.IsString || node.IsBoolean)
            .Select(static node => new ConditionValue(node.IsString ? new SpecText(node.StringOrNull!) : null, node.Boolean == true))
            .ToEquatableArray();
        return values.Count == nodes.Count ? values : [];
    }

    private static List<NamedSchema> Members(Node node)
    {
        var members = new List<NamedSchema>(node.Count);
        foreach (var member in node.Members)
        {
            members.Add(new NamedSchema(member.Name, member.Value));
        }

        return members;
    }

    private static IEnumerable<string> Names(Node list) => list.Items.Select(static name => name.StringOrNull).OfType<string>();

    private sealed record Condition(string Required, string Member, EquatableArray<ConditionValue> Values, bool IsOtherwise);
}
