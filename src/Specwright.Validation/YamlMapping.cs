using System;
using System.Collections.Generic;

namespace Specwright.Validation;

/// <summary>The entries of a YAML mapping with <c>&lt;&lt;</c> merged in: own entries first, then those of the merged mappings in order.</summary>
internal static class YamlMapping
{
    private const string Merge = "<<";
    private const int DeepestMerge = 16;

    /// <summary>The entries by key; of two with one key the first counts, and the other is told to <paramref name="onDuplicate"/>.</summary>
    public static List<KeyValuePair<string, YamlNode>> Entries(YamlNode mapping, Action<YamlNode>? onDuplicate = null)
    {
        var entries = new List<KeyValuePair<string, YamlNode>>();
        Collect(mapping, entries, new HashSet<string>(StringComparer.Ordinal), onDuplicate, 0);
        return entries;
    }

    private static void Collect(
        YamlNode mapping, List<KeyValuePair<string, YamlNode>> entries, HashSet<string> seen, Action<YamlNode>? onDuplicate, int depth)
    {
        if (depth > DeepestMerge)
        {
            throw new SpecUnreadableException("its merge keys ('<<') are nested too deeply");
        }

        foreach (var (key, value) in mapping.Entries!)
        {
            if (IsMerge(key, value))
            {
                continue;
            }

            var name = key.Scalar ?? throw new SpecUnreadableException("a key is a sequence or a mapping");
            if (seen.Add(name))
            {
                entries.Add(new(name, value));
            }
            else if (depth == 0)
            {
                onDuplicate?.Invoke(key);
            }
        }

        foreach (var (key, value) in mapping.Entries)
        {
            if (IsMerge(key, value))
            {
                foreach (var merged in value.Items ?? [value])
                {
                    if (merged.Entries is not null)
                    {
                        Collect(merged, entries, seen, null, depth + 1);
                    }
                }
            }
        }
    }

    private static bool IsMerge(YamlNode key, YamlNode value) => key is { IsPlain: true, Scalar: Merge } && value.Scalar is null;
}
