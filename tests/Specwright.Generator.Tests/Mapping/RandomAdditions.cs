using System.Globalization;
using System.Text.Json.Nodes;

namespace Specwright.Generator.Tests.Mapping;

/// <summary>Adds schemas, operations, properties, enum values and tags to a spec at places that a seed decides.</summary>
internal sealed class RandomAdditions(SpecEdit spec, int seed)
{
    private const int Rounds = 4;

    private readonly Random _random = new(seed);
    private int _count;

    /// <summary>Adds some of each.</summary>
    public void Make()
    {
        var properties = spec.All<JsonObject>("properties").Where(static candidate => candidate.All(static member => member.Value is JsonObject)).ToList();
        var enums = spec.All<JsonArray>("enum").Where(static candidate => candidate.Count > 1 && candidate.All(static value => value?.GetValueKind() == System.Text.Json.JsonValueKind.String)).ToList();
        for (var i = 0; i < Rounds; i++)
        {
            Insert(spec.Schemas, Fresh("schema"), Schema());
            Insert(spec.Paths, "/" + Fresh("path"), new JsonObject { ["get"] = Operation() });
            if (properties.Count > 0)
            {
                Insert(Any(properties), Fresh("property"), Schema());
            }

            if (enums.Count > 0)
            {
                var values = Any(enums);
                values.Insert(_random.Next(values.Count + 1), Fresh("value"));
            }
        }
    }

    // It uses what is there: an existing schema, parameter and response, and tags old and new.
    private JsonObject Operation()
    {
        var operation = new JsonObject
        {
            ["operationId"] = Fresh("operation"),
            ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done." }, ["418"] = Reference("responses") },
            ["parameters"] = new JsonArray(Reference("parameters")),
        };
        var tags = spec.All<JsonArray>("tags").Where(static candidate => candidate.Count > 0 && candidate[0] is JsonValue).ToList();
        operation["tags"] = new JsonArray(tags.Count == 0 || _random.Next(4) == 0 ? Fresh("tag") : Any(tags)[0]!.DeepClone());
        return operation;
    }

    private JsonNode Reference(string kind)
    {
        var isV20 = spec.Schemas.GetPath().EndsWith("definitions", StringComparison.Ordinal);
        var container = (isV20 ? spec.Paths.Parent![kind] : spec.Paths.Parent!["components"]?[kind]) as JsonObject;
        return container is { Count: > 0 }
            ? new JsonObject { ["$ref"] = (isV20 ? "#/" : "#/components/") + kind + "/" + Any(container.ToList()).Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) }
            : kind == "responses" ? new JsonObject { ["description"] = "Tea." }
            : new JsonObject { ["name"] = Fresh("parameter"), ["in"] = "query", [isV20 ? "type" : "schema"] = isV20 ? "string" : new JsonObject { ["type"] = "string" } };
    }

    private JsonObject Schema() => _random.Next(3) switch
    {
        0 => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(Fresh("value"), Fresh("value")) },
        1 => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [Fresh("property")] = new JsonObject { ["type"] = "integer" } } } },
        _ => new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [Fresh("property")] = new JsonObject { ["type"] = "string" } } },
    };

    private void Insert(JsonObject container, string name, JsonNode value) => SpecEdit.Insert(container, _random.Next(container.Count + 1), name, value);

    private string Fresh(string kind) => $"added {kind} {(++_count).ToString(CultureInfo.InvariantCulture)}";

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
