using System.Globalization;
using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>Finds for each spec of a project the stem that its default names are made from: its file's name, and more where files are called alike.</summary>
internal static class SpecStems
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

    /// <summary>The stem of each path.</summary>
    public static List<string> Of(List<string> paths)
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
