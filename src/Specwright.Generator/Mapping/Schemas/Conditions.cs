using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Finds members that are required under a condition: <c>dependentRequired</c>, <c>dependencies</c> of lists, and <c>if</c> about one member.</summary>
internal static class Conditions
{
    /// <summary>The members, with the conditions under which they are required.</summary>
    /// <param name="parts">The object schema and all that it consists of.</param>
    /// <param name="own">The members to find conditions for.</param>
    /// <param name="inherited">Other members that conditions may depend on.</param>
    public static EquatableArray<PropertyModel> Apply(IEnumerable<Schema> parts, EquatableArray<PropertyModel> own, EquatableArray<PropertyModel> inherited)
    {
        var found = parts.SelectMany(static part => Of(part.Node)).ToList();
        return found.Count == 0 ? own : own.Select(property => With(property, found, own.Concat(inherited))).ToEquatableArray();
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

    private static IEnumerable<Condition> Of(Node schema)
    {
        foreach (var dependency in Members(schema["dependentRequired"]).Concat(Members(schema["dependencies"])))
        {
            foreach (var required in Names(dependency.Schema))
            {
                yield return new Condition(required, dependency.Name, [], false);
            }
        }

        if (If(schema["if"]) is not var (member, values))
        {
            yield break;
        }

        foreach (var required in Names(schema["then"]["required"]))
        {
            yield return new Condition(required, member, values, false);
        }

        // Without a value to compare, "otherwise" would mean a member that is not set.
        foreach (var required in values.IsEmpty ? [] : Names(schema["else"]["required"]))
        {
            yield return new Condition(required, member, values, true);
        }
    }

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
