using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Specwright.Validation;

/// <summary>
/// Gives a reference to a whole file (<c>pet.yaml</c>) the empty fragment that means the same (<c>pet.yaml#</c>): without it the reader stops
/// with a UriFormatException.
/// </summary>
internal static class WholeFileReferences
{
    private static readonly char[] s_pathMarks = ['/', '.'];

    public static void Complete(JsonNode root)
    {
        var open = new Stack<JsonNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node is JsonObject item)
            {
                Complete(item);
                Push(item, open);
            }
            else if (node is JsonArray items)
            {
                Push(items, open);
            }
        }
    }

    private static void Complete(JsonObject item)
    {
        if (item["$ref"] is JsonValue value && value.TryGetValue<string>(out var target)
            && target.IndexOf('#') < 0 && target.IndexOfAny(s_pathMarks) >= 0)
        {
            item["$ref"] = target + "#";
        }
    }

    private static void Push(JsonObject item, Stack<JsonNode> open)
    {
        foreach (var member in item)
        {
            if (member.Value is JsonObject or JsonArray)
            {
                open.Push(member.Value);
            }
        }
    }

    private static void Push(JsonArray items, Stack<JsonNode> open)
    {
        foreach (var element in items)
        {
            if (element is JsonObject or JsonArray)
            {
                open.Push(element);
            }
        }
    }
}
