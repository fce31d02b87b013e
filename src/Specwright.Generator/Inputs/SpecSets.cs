using System.Collections.Immutable;
using System.Globalization;
using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>Finds the specs among a project's files, and what each of them reaches.</summary>
internal static class SpecSets
{
    // What tells files apart whose names are one in C#: folders (v1/openapi.yaml and v2/openapi.yaml), or the extension.
    private static readonly Func<string, string>[] s_names =
    [
        static path => Stem(path, 2),
        static path => Stem(path, 3),
        static path => Stem(path, 4),
        static path => Stem(path, 1) + "-" + path.Substring(path.LastIndexOf('.') + 1),
    ];

    // What stands before the extension of some specs, and says no more than it.
    private static readonly string[] s_kinds = [".openapi", ".swagger", ".oas", ".spec"];

    /// <summary>The specs, ordered by path.</summary>
    public static IEnumerable<SpecSet> Of(ImmutableArray<SpecFile> files, Func<string, string> normalize, Func<string, string, string> combine)
    {
        var byPath = new Dictionary<string, SpecFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[normalize(file.Path)] = file;
        }

        // An overlay that speaks of OpenAPI is still none of the specs.
        var overlays = new HashSet<string>(files.SelectMany(file => file.Options.Overlays.Select(name => PathOf(name, byPath, normalize, combine))));
        var byId = byPath.SelectMany(static entry => entry.Value.Ids.Select(id => (Id: id, Path: entry.Key))).ToLookup(static entry => entry.Id, static entry => entry.Path, StringComparer.Ordinal);
        var roots = byPath.Where(entry => entry.Value.MayBeSpec && !overlays.Contains(entry.Key)).OrderBy(static entry => entry.Key, StringComparer.Ordinal).ToList();
        var stems = Stems(roots.Select(static entry => entry.Key).ToList());
        return roots.Select((root, i) => SetOf(root.Key, stems[i], byPath, byId, normalize, combine));
    }

    private static SpecSet SetOf(string root, string stem, Dictionary<string, SpecFile> files, ILookup<string, string> byId, Func<string, string> normalize, Func<string, string, string> combine)
    {
        var named = files[root].Options.Overlays.Select(name => (name.Text, Path: PathOf(name, files, normalize, combine))).ToList();
        var overlays = named.Where(name => files.ContainsKey(name.Path)).Select(name => files[name.Path]).ToEquatableArray();
        var missing = named.Where(name => !files.ContainsKey(name.Path)).Select(static name => name.Text).ToEquatableArray();
        return new SpecSet(files[root], overlays, missing, Reached(root, overlays, files, byId, combine), stem);
    }

    // Relative to the project, or in full.
    private static string PathOf(OverlayName name, Dictionary<string, SpecFile> files, Func<string, string> normalize, Func<string, string, string> combine)
    {
        var inProject = combine(name.ProjectFolder, name.Text);
        return files.ContainsKey(inProject) ? inProject : normalize(name.Text);
    }

    // What an overlay refers to, the spec refers to once it is applied.
    private static EquatableArray<SpecFile> Reached(string root, EquatableArray<SpecFile> overlays, Dictionary<string, SpecFile> files, ILookup<string, string> byId, Func<string, string, string> combine)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>();
        Push(root, files[root]);
        foreach (var overlay in overlays)
        {
            Push(root, overlay);
        }

        while (pending.Count > 0)
        {
            var path = pending.Pop();
            Push(path, files[path]);
        }

        return reached.Select(path => files[path]).ToEquatableArray();

        void Push(string from, SpecFile file)
        {
            foreach (var target in file.References.SelectMany(reference => Targets(from, reference, files, byId, combine)))
            {
                if (target != root && reached.Add(target))
                {
                    pending.Push(target);
                }
            }
        }
    }

    // A file of that path, or else all that may be meant by a URI: what it resolves to, reading tells.
    private static IEnumerable<string> Targets(string from, string reference, Dictionary<string, SpecFile> files, ILookup<string, string> byId, Func<string, string, string> combine)
    {
        var path = combine(from, reference);
        return files.ContainsKey(path) ? [path] : byId[FileReferences.LastSegment(reference)];
    }

    private static List<string> Stems(List<string> paths)
    {
        var stems = paths.Select(static path => Stem(path, 1)).ToList();
        Separate(paths, stems, s_names);
        Separate(paths, stems, []);
        return stems;
    }

    // Files that stay alike get a hash, which leaves out where on this machine the project stands.
    private static void Separate(List<string> paths, List<string> stems, Func<string, string>[] names)
    {
        foreach (var alike in Enumerable.Range(0, paths.Count).GroupBy(i => LettersAndDigits(stems[i]), StringComparer.Ordinal).Select(static group => group.ToList()).Where(static group => group.Count > 1))
        {
            var name = Array.Find(names, candidate => alike.Select(i => LettersAndDigits(candidate(paths[i]))).Distinct().Count() == alike.Count) ?? Hashed;
            alike.ForEach(i => stems[i] = name(paths[i]));
        }
    }

    private static string Hashed(string path) => Stem(path, 1) + "-" + StableHash.Of(Last(path, 4)).ToString("x8", CultureInfo.InvariantCulture);

    private static string LettersAndDigits(string stem) => new(stem.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    private static string Stem(string path, int depth) => WithoutExtensions(Last(path, depth)).Replace('/', '-');

    private static string Last(string path, int depth)
    {
        var segments = path.Split('/');
        return string.Join("/", segments.Skip(Math.Max(0, segments.Length - depth)));
    }

    // pets.yaml and pets.openapi.yaml are pets; api.v1.yaml is api.v1.
    private static string WithoutExtensions(string path)
    {
        var dot = path.LastIndexOf('.');
        var stem = dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
        var kind = Array.Find(s_kinds, candidate => stem.Length > candidate.Length && stem.EndsWith(candidate, StringComparison.OrdinalIgnoreCase));
        return kind is null ? stem : stem.Substring(0, stem.Length - kind.Length);
    }
}
