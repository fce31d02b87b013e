using Microsoft.CodeAnalysis;

namespace Specwright.Corpus;

/// <summary>The command line: files, folders of single-file specs, and after <c>--multi</c> folders whose files belong together.</summary>
internal sealed record Arguments(IReadOnlyList<string> Paths, IReadOnlyList<string> MultiFolders, string? Keep, int Findings, int Problems)
{
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    public static Arguments Parse(string[] args)
    {
        var (paths, multi) = (new List<string>(), new List<string>());
        var (keep, findings, problems, isMulti) = ((string?)null, 3, 0, false);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--multi":
                    isMulti = true;
                    break;
                case "--keep":
                    keep = args[++i];
                    break;
                case "--findings":
                    findings = int.Parse(args[++i]);
                    break;
                case "--problems":
                    problems = int.Parse(args[++i]);
                    break;
                default:
                    (isMulti ? multi : paths).Add(args[i]);
                    break;
            }
        }

        return new Arguments(paths, multi, keep, findings, problems);
    }

    public IEnumerable<(string Name, IReadOnlyList<AdditionalText> Files)> Specs()
    {
        foreach (var path in Paths.SelectMany(static path => Directory.Exists(path) ? Files(path, SearchOption.TopDirectoryOnly) : [path]))
        {
            yield return (Path.GetFileNameWithoutExtension(path), [new SpecText(path, path)]);
        }

        foreach (var folder in MultiFolders)
        {
            yield return (Path.GetFileName(folder.TrimEnd('/')), [.. Files(folder, SearchOption.AllDirectories).Select(static path => new SpecText(path, path))]);
        }
    }

    private static IEnumerable<string> Files(string folder, SearchOption search) => Directory.EnumerateFiles(folder, "*", search)
        .Where(static path => s_extensions.Contains(Path.GetExtension(path).ToLowerInvariant()))
        .Order(StringComparer.Ordinal);
}
