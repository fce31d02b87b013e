using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.Inputs;

/// <summary>Finds the specs that a command line names.</summary>
/// <param name="Specs">The specs, in the order of the command line and of their paths.</param>
/// <param name="Skipped">How many JSON and YAML files of each folder are no OpenAPI documents.</param>
internal sealed record SpecInputs(IReadOnlyList<SpecInput> Specs, IReadOnlyDictionary<string, int> Skipped)
{
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    /// <summary>Finds the specs.</summary>
    public static SpecInputs Find(Arguments arguments)
    {
        var (specs, skipped) = (new List<SpecInput>(), new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var path in arguments.Paths)
        {
            if (!Directory.Exists(path))
            {
                specs.Add(Single("", Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path)));
                continue;
            }

            var files = Files(path);
            var documents = files.Where(file => IsDocument(Path.Combine(path, file))).ToList();
            specs.AddRange(documents.Select(file => Single(NameOf(path), path, file)));
            skipped[NameOf(path)] = skipped.GetValueOrDefault(NameOf(path)) + files.Count - documents.Count;
        }

        specs.AddRange(arguments.MultiFolders.Select(static folder => new SpecInput(NameOf(folder), "multi", folder, Files(folder), IsMulti: true)));
        return new SpecInputs(Distinct(specs), skipped);
    }

    // Two files that differ in their extension alone keep it.
    private static List<SpecInput> Distinct(List<SpecInput> specs)
    {
        var doubles = specs.GroupBy(static spec => (spec.Group, spec.Name)).Where(static group => group.Count() > 1).Select(static group => group.Key).ToHashSet();
        return specs.ConvertAll(spec => doubles.Contains((spec.Group, spec.Name)) && !spec.IsMulti ? spec with { Name = spec.Files[0] } : spec);
    }

    private static SpecInput Single(string group, string folder, string file) => new(Path.ChangeExtension(file, null), group, folder, [file], IsMulti: false);

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    private static List<string> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static path => s_extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsDocument(string path) => DocumentReader.IsOpenApi(SpecReader.Read(path, new SpecText(path, path).GetText(), CancellationToken.None));
}
