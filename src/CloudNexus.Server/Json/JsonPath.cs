using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace CloudNexus.Embedded.Json;

/// <summary>Finds a value by names and array indexes separated by dots.</summary>
internal static class JsonPath
{
    public static void Set(JsonNode root, string path, JsonNode? value)
    {
        var (parent, last) = ParentOf(root, path);
        if (parent is JsonArray array)
        {
            array[Index(last)] = value;
        }
        else
        {
            parent[last] = value;
        }
    }

    public static void Remove(JsonNode root, string path)
    {
        var (parent, last) = ParentOf(root, path);
        if (parent is JsonArray array)
        {
            array.RemoveAt(Index(last));
        }
        else if (!parent.AsObject().Remove(last))
        {
            throw NotThere(path);
        }
    }

    private static (JsonNode Parent, string Last) ParentOf(JsonNode root, string path)
    {
        var steps = path.Split('.');
        var parent = steps[..^1].Aggregate(root, (node, step) => (node is JsonArray array ? array[Index(step)] : node[step]) ?? throw NotThere(path));
        return (parent, steps[^1]);
    }

    private static int Index(string step) => int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture);

    private static InvalidOperationException NotThere(string path) => new($"The response has no '{path}' for the fault to change.");
}
