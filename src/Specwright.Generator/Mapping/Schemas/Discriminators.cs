using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Finds out by which value of which member the cases of a union differ (OpenAPI 3.1, 4.8.25).</summary>
internal static class Discriminators
{
    /// <summary>The member that has another single text in every case; null when there is none.</summary>
    public static string? Infer(IReadOnlyList<Schema> cases, Composition composition)
    {
        if (cases.Count < 2 || !cases[0].Node.IsObject)
        {
            return null;
        }

        foreach (var part in composition.Parts(cases[0]))
        {
            foreach (var member in composition.Properties(part).Members)
            {
                var values = cases.Select(target => ValueOf(target, member.Name, composition)).ToList();
                if (values.All(static value => value is not null) && values.Distinct(StringComparer.Ordinal).Count() == values.Count)
                {
                    return member.Name;
                }
            }
        }

        return null;
    }

    /// <summary>The values that name a case: those of the mapping, else the one its own schema fixes, else the schema's name.</summary>
    public static IReadOnlyList<string> ValuesOf(Schema union, Node declared, Schema target, string discriminator, SchemaMapper schemas)
    {
        var values = new List<string>();
        foreach (var entry in union.DiscriminatorMapping.Members)
        {
            if (IsTarget(entry.Value, declared, target, schemas))
            {
                values.Add(entry.Name);
            }
        }

        if (values.Count > 0 || target.Node.IsMissing)
        {
            return values;
        }

        var own = OwnValues(target, discriminator, schemas.Composition);
        return own.Count > 0 ? own
            : schemas.Types.ComponentName(target.Node) is null ? []
            : [schemas.Types.WireName(target.Node)];
    }

    /// <summary>Whether a case is that of values that the discriminator assigns to none.</summary>
    public static bool IsDefault(Schema union, Node declared, Schema target, SchemaMapper schemas) =>
        union.DefaultMapping.Exists && IsTarget(union.DefaultMapping, declared, target, schemas);

    /// <summary>The entries of the mapping that name none of the cases.</summary>
    public static IEnumerable<Node> Strangers(Schema union, IReadOnlyList<Node> cases, IReadOnlyList<Schema> targets, SchemaMapper schemas)
    {
        foreach (var entry in union.DiscriminatorMapping.Members)
        {
            if (!cases.Where((declared, i) => IsTarget(entry.Value, declared, targets[i], schemas)).Any())
            {
                yield return entry.Value;
            }
        }
    }

    // By reference, or by the plain name of a reusable schema.
    private static bool IsTarget(Node entry, Node declared, Schema target, SchemaMapper schemas)
    {
        var mapped = entry.Text ?? "";
        return mapped == References.TextOf(declared)
            || (target.Node.Exists && schemas.Document.References.Target(entry, mapped).Equals(target.Node))
            || (schemas.Types.ComponentName(target.Node) is not null && mapped.Substring(mapped.LastIndexOf('/') + 1) == schemas.Types.WireName(target.Node));
    }

    private static string? ValueOf(Schema target, string member, Composition composition) =>
        target.Node.IsObject && OwnValues(target, member, composition) is { Count: 1 } values ? values[0] : null;

    private static IReadOnlyList<string> OwnValues(Schema target, string member, Composition composition)
    {
        IReadOnlyList<string> found = [];
        foreach (var part in composition.Parts(target))
        {
            var schema = composition.Follow(composition.Properties(part)[member]);
            var values = schema.Const.StringOrNull is { } constant ? [constant] : schema.Enum.Select(static value => value.StringOrNull).OfType<string>().ToList();
            if (values.Count > 0 && (found.Count == 0 || values.Count < found.Count))
            {
                found = values;
            }
        }

        return found;
    }
}
