using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>A project's files by their paths and by the URIs that they give themselves.</summary>
internal sealed class ProjectFiles
{
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    private readonly Dictionary<string, SpecFile> _byPath = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byId;
    private readonly Func<string, string> _normalize;
    private readonly Func<string, string, string> _combine;

    /// <summary>Orders files.</summary>
    /// <param name="files">The files; of those with the same path, the last counts.</param>
    /// <param name="normalize">Gives a path the one form that all spellings of it share.</param>
    /// <param name="combine">Finds where a reference leads from a file.</param>
    public ProjectFiles(IEnumerable<SpecFile> files, Func<string, string> normalize, Func<string, string, string> combine)
    {
        (_normalize, _combine) = (normalize, combine);
        foreach (var file in files)
        {
            _byPath[normalize(file.Path)] = file;
        }

        _byId = _byPath.SelectMany(static entry => entry.Value.Ids.Select(id => (Id: id, Path: entry.Key))).ToLookup(static entry => entry.Id, static entry => entry.Path, StringComparer.Ordinal);
    }

    /// <summary>All paths, ordered.</summary>
    public IEnumerable<string> Paths => _byPath.Keys.OrderBy(static path => path, StringComparer.Ordinal);

    /// <summary>The file of a path.</summary>
    public SpecFile this[string path] => _byPath[path];

    /// <summary>Whether there is a file of a path.</summary>
    public bool Contains(string path) => _byPath.ContainsKey(path);

    /// <summary>The path that a project names an overlay by: relative to the project, or in full.</summary>
    public string PathOf(OverlayName name)
    {
        var inProject = _combine(name.ProjectFolder, name.Text);
        return Contains(inProject) ? inProject : _normalize(name.Text);
    }

    /// <summary>What a spec and its overlays reach by references, ordered by path, without the spec.</summary>
    public EquatableArray<SpecFile> Reached(string root, IEnumerable<SpecFile> overlays)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);

        // What an overlay refers to, the spec refers to once it is applied.
        var pending = new Stack<(string From, SpecFile File)>(overlays.Append(this[root]).Select(file => (root, file)));
        while (pending.Count > 0)
        {
            var (from, file) = pending.Pop();
            foreach (var target in file.References.SelectMany(reference => Targets(from, reference)).Where(target => target != root && reached.Add(target)))
            {
                pending.Push((target, this[target]));
            }
        }

        return reached.Select(path => this[path]).ToEquatableArray();
    }

    /// <summary>The paths of files that a spec, or one of the files it reaches, misses by the case of letters or by the extension alone, ordered.</summary>
    /// <remarks>Some machines find Pets.yaml as pets.yaml. Here files are found as they are written, or builds would differ.</remarks>
    public EquatableArray<string> Nearby(string root, IEnumerable<SpecFile> others)
    {
        var nearby = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in others.Prepend(this[root]))
        {
            var missed = file.References.Select(reference => _combine(file.Path, reference)).Where(path => !Contains(path) && Array.Exists(s_extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
            foreach (var path in missed)
            {
                nearby.UnionWith(_byPath.Keys.Where(other => string.Equals(WithoutExtension(other), WithoutExtension(path), StringComparison.OrdinalIgnoreCase)));
            }
        }

        return nearby.ToEquatableArray();
    }

    private static string WithoutExtension(string path) => path.Substring(0, Math.Max(path.LastIndexOf('.'), path.LastIndexOf('/') + 1));

    // A file of that path, or else all that may be meant by a URI: what it resolves to, reading tells.
    private IEnumerable<string> Targets(string from, string reference)
    {
        var path = _combine(from, reference);
        return Contains(path) ? [path] : _byId[FileReferences.LastSegment(reference)];
    }
}
