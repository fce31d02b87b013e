using System.Collections.Immutable;
using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>Finds the specs among a project's files, and what each of them reaches.</summary>
internal static class SpecSets
{
    /// <summary>The specs, ordered by path.</summary>
    public static IEnumerable<SpecSet> Of(ImmutableArray<SpecFile> files, Func<string, string> normalize, Func<string, string, string> combine)
    {
        var byPath = new Dictionary<string, SpecFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[normalize(file.Path)] = file;
        }

        var roots = byPath.Where(static entry => entry.Value.MayBeSpec).OrderBy(static entry => entry.Key, StringComparer.Ordinal).ToList();
        var stems = Stems(roots.Select(static entry => entry.Key).ToList());
        return roots.Select((root, i) => new SpecSet(root.Value, Reached(root.Key, byPath, combine), stems[i]));
    }

    private static EquatableArray<SpecFile> Reached(string root, Dictionary<string, SpecFile> files, Func<string, string, string> combine)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([root]);
        while (pending.Count > 0)
        {
            var path = pending.Pop();
            foreach (var reference in files[path].References)
            {
                var target = combine(path, reference);
                if (target != root && files.ContainsKey(target) && reached.Add(target))
                {
                    pending.Push(target);
                }
            }
        }

        return reached.Select(path => files[path]).ToEquatableArray();
    }

    // v1/openapi.yaml and v2/openapi.yaml: as many folders as it takes to tell them apart.
    private static List<string> Stems(List<string> paths)
    {
        var stems = paths.Select(path => Stem(path, 1)).ToList();
        for (var depth = 2; depth <= 4; depth++)
        {
            var doubles = stems.GroupBy(static stem => stem, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1).SelectMany(static group => group).ToList();
            stems = stems.Select((stem, i) => doubles.Contains(stem) ? Stem(paths[i], depth) : stem).ToList();
        }

        return stems;
    }

    private static string Stem(string path, int depth)
    {
        var segments = path.Split('/');
        var dot = segments[segments.Length - 1].IndexOf('.');
        segments[segments.Length - 1] = dot > 0 ? segments[segments.Length - 1].Substring(0, dot) : segments[segments.Length - 1];
        return string.Join("-", segments.Skip(Math.Max(0, segments.Length - depth)));
    }
}
