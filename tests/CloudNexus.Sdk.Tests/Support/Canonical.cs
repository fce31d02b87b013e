using System.Text.Json.Nodes;
using Specwright;

namespace CloudNexus.Sdk.Tests.Support;

/// <summary>JSON in one form: names sorted, no white space.</summary>
internal static class Canonical
{
    public static string Of(IJsonModel model) => Of(JsonModel.ToJson(model));

    public static string Of(string json) => Sorted(JsonNode.Parse(json))?.ToJsonString() ?? "null";

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(static member => member.Key, StringComparer.Ordinal)
            .Select(static member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
