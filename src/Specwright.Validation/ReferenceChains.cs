using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Specwright.Validation;

/// <summary>
/// Refuses specs whose components only refer to components that only refer on: the reader's time grows with the cube of such a chain's length
/// (1 s for 1,000 links, 57 s for 8,000), and nobody can stop it.
/// </summary>
internal static class ReferenceChains
{
    private const int LongestChain = 64;

    /// <exception cref="SpecUnreadableException">A chain is longer than 64 references.</exception>
    public static void Check(JsonObject document)
    {
        var targets = Aliases(document);
        var lengths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pointer in targets.Keys)
        {
            if (Length(pointer, targets, lengths) > LongestChain)
            {
                throw new SpecUnreadableException("it has a chain of more than 64 references");
            }
        }
    }

    /// <summary>Follows a chain until it leaves the aliases, meets one that is measured, or is too long.</summary>
    private static int Length(string pointer, Dictionary<string, string> targets, Dictionary<string, int> lengths)
    {
        var path = new List<string>();
        var length = 0;
        var at = pointer;
        while (targets.TryGetValue(at, out var target) && path.Count <= LongestChain)
        {
            if (lengths.TryGetValue(at, out length))
            {
                break;
            }

            path.Add(at);
            at = target;
        }

        for (var i = path.Count - 1; i >= 0; i--)
        {
            lengths[path[i]] = ++length;
        }

        return length;
    }

    private static Dictionary<string, string> Aliases(JsonObject document)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in (document["components"] as JsonObject) ?? [])
        {
            Add("#/components/" + kind.Key + "/", kind.Value as JsonObject, targets);
        }

        foreach (var kind in document)
        {
            Add("#/" + kind.Key + "/", kind.Value as JsonObject, targets);
        }

        return targets;
    }

    private static void Add(string folder, JsonObject? items, Dictionary<string, string> targets)
    {
        foreach (var item in items ?? [])
        {
            if (item.Value is JsonObject alias && alias["$ref"] is JsonValue value && value.TryGetValue<string>(out var target))
            {
                targets[folder + item.Key.Replace("~", "~0").Replace("/", "~1")] = target;
            }
        }
    }
}
