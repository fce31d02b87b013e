using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Specwright.Generator.Tests.Mapping;

/// <summary>Adds schemas and operations that want names which others have: of inline types, of clients and parameters, of methods.</summary>
/// <param name="spec">The spec that grows.</param>
/// <param name="names">What is public in it.</param>
internal sealed class CovetousAdditions(SpecEdit spec, IReadOnlySet<string> names)
{
    private const int Most = 40;

    private static readonly Regex s_inline = new(@"^/[^ ]* = (\w+)$");
    private static readonly Regex s_client = new(@"^\w+\.\w+ = (\w+Client)$");
    private static readonly Regex s_parameters = new(@"^(\w+Parameters)\.Query\.");

    /// <summary>Adds them near the start, where they would come first.</summary>
    public void Make()
    {
        var operations = spec.All<JsonValue>("operationId").Select(static id => (Id: id.ToString(), Operation: (JsonObject)id.Parent!)).ToList();
        foreach (var name in Wanted(s_inline).Concat(Wanted(s_client)).Concat(Wanted(s_parameters)))
        {
            SpecEdit.Insert(spec.Schemas, 0, name, new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["added by somebody"] = new JsonObject { ["type"] = "string" } } });
        }

        // Few beside what is there: names of the usual style come first.
        for (var i = 0; i < operations.Count; i += Math.Max(8, operations.Count / Most))
        {
            var (id, operation) = operations[i];
            Add("added", i, operation, id);
            Add("routed", i, operation, id + $"_routed__number__{i}_things_get");
        }
    }

    private IEnumerable<string> Wanted(Regex pattern)
    {
        var wanted = names.Select(name => pattern.Match(name)).Where(static match => match.Success).Select(static match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToList();
        return wanted.Where((_, i) => i % Math.Max(1, wanted.Count / Most) == 0);
    }

    private void Add(string path, int number, JsonObject like, string id) =>
        SpecEdit.Insert(spec.Paths, 1, path == "added" ? $"/added/{{number}}/{number}/things/of/somebody" : $"/routed/{{number}}/{number}/things", new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["operationId"] = id,
                ["tags"] = like["tags"]?.DeepClone() ?? new JsonArray(),
                ["parameters"] = new JsonArray([Number(), .. Headers(like)]),
                ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done." } },
            },
        });

    // A header of all operations stays one.
    private static IEnumerable<JsonNode> Headers(JsonObject operation) => (operation["parameters"] as JsonArray ?? [])
        .Where(static parameter => parameter!["$ref"] is not null || parameter["in"]?.ToString() == "header")
        .Select(static parameter => parameter!.DeepClone());

    private JsonObject Number() => new()
    {
        ["name"] = "number",
        ["in"] = "path",
        ["required"] = true,
        [spec.IsV20 ? "type" : "schema"] = spec.IsV20 ? "string" : new JsonObject { ["type"] = "string" },
    };
}
