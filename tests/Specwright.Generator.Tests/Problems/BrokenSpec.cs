using Specwright.Generator.Tests.Architecture;
using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Problems;

/// <summary>
/// A file of specs/broken with what stands beside it: options (<c>with Name=Value</c>), <c>generates nothing</c>, and the exact
/// problems (<c>SPW1007 12:15</c>), ordered by place.
/// </summary>
internal sealed record BrokenSpec(string Path, IReadOnlyList<(string Name, string Value)> Options, bool Generates, IReadOnlyList<string> Problems)
{
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder)
        .Select(static path => System.IO.Path.GetFileName(path)!)
        .Where(static name => !name.EndsWith(".expected", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Folder => Repository.Folder("specs", "broken");

    public static BrokenSpec Read(string name)
    {
        var path = System.IO.Path.Combine(Folder, name);
        var lines = File.ReadAllLines(path + ".expected");
        return new BrokenSpec(
            path,
            [.. lines.Where(static line => line.StartsWith("with ", StringComparison.Ordinal)).Select(static line => Option(line["with ".Length..]))],
            !lines.Contains("generates nothing"),
            [.. lines.Where(static line => line.StartsWith("SPW", StringComparison.Ordinal))]);
    }

    /// <summary>Generates from the file, as part of a project that holds nothing else.</summary>
    public SpecRun Run()
    {
        const string InProject = "specs/pings";
        var file = InProject + System.IO.Path.GetExtension(Path);
        return Options.Aggregate(SpecProject.Of((file, File.ReadAllText(Path))), (project, option) => project.WithMetadata(file, option.Name, option.Value)).Run();
    }

    private static (string Name, string Value) Option(string text) => (text[..text.IndexOf('=', StringComparison.Ordinal)], text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..]);
}
