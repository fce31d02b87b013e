using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>The files that references of a spec may lead to, by normalised path.</summary>
internal sealed class SpecFiles
{
    private readonly Dictionary<string, SpecDom> _files = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<string> _nearby;

    /// <summary>Takes the root and the other files of a spec, and the paths of files that references nearly name.</summary>
    public SpecFiles(SpecDom root, IEnumerable<SpecDom> others, IEnumerable<string>? nearby = null)
    {
        Root = root;
        _nearby = nearby?.ToList() ?? [];
        Ids = new SchemaIds(_files.Values);
        foreach (var dom in others.Prepend(root))
        {
            var path = SpecPath.Normalize(dom.Path);
            if (!_files.ContainsKey(path))
            {
                _files.Add(path, dom);
            }
        }
    }

    /// <summary>The file that is the OpenAPI document.</summary>
    public SpecDom Root { get; }

    /// <summary>What in them names itself by URI.</summary>
    public SchemaIds Ids { get; }

    /// <summary>All files.</summary>
    public IEnumerable<SpecDom> All => _files.Values;

    /// <summary>The file that a relative reference leads to, or null when it is not one of the project's files.</summary>
    public SpecDom? Find(SpecDom from, string relativePath) =>
        _files.TryGetValue(SpecPath.Combine(from.Path, relativePath), out var dom) ? dom : null;

    /// <summary>The path of a file of the project that differs from what a reference leads to by the case of letters or by the extension alone; null for none.</summary>
    public string? FindNearby(string path)
    {
        var name = WithoutExtension(path);
        return _nearby.FirstOrDefault(other => string.Equals(WithoutExtension(other), name, StringComparison.OrdinalIgnoreCase));
    }

    private static string WithoutExtension(string path) => path.Substring(0, path.Length - path.Substring(path.LastIndexOf('/') + 1).Length) + SpecPath.FileName(path);
}
