using System.Collections.Immutable;
using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>Finds the specs among a project's files, and what each of them reaches.</summary>
internal static class SpecSets
{
    /// <summary>The specs, ordered by path.</summary>
    public static IEnumerable<SpecSet> Of(ImmutableArray<SpecFile> files, Func<string, string> normalize, Func<string, string, string> combine)
    {
        var project = new ProjectFiles(files, normalize, combine);

        // An overlay that speaks of OpenAPI is still none of the specs.
        var overlays = new HashSet<string>(files.SelectMany(file => file.Options.Overlays.Select(project.PathOf)));
        var roots = project.Paths.Where(path => project[path].MayBeSpec && !overlays.Contains(path)).ToList();
        return roots.Zip(SpecStems.Of(roots), (root, stem) => Of(root, stem, project));
    }

    private static SpecSet Of(string root, string stem, ProjectFiles project)
    {
        var named = project[root].Options.Overlays.ToLookup(name => project.Contains(project.PathOf(name)));
        var overlays = named[true].Select(name => project[project.PathOf(name)]).ToEquatableArray();
        var missing = named[false].Select(static name => name.Text).ToEquatableArray();
        var reached = project.Reached(root, overlays);
        return new SpecSet(project[root], overlays, missing, reached, project.Nearby(root, overlays.Concat(reached)), stem);
    }
}
