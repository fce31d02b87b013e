using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Specwright.Generator.Tests.Architecture;
using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Features;

/// <summary>
/// A spec of specs/features, named for the behaviour that it shows: a file, or a folder whose files belong together (the root is
/// <c>openapi.*</c>). <c>NAME.verified.cs</c> beside it is its public surface, <c>NAME.expected</c> what else is expected of it.
/// </summary>
internal sealed class FeatureSpec
{
    private static readonly ConcurrentDictionary<string, Lazy<FeatureSpec>> s_specs = new(StringComparer.Ordinal);
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    private readonly Lazy<GeneratedSdk> _sdk;

    private FeatureSpec(string name)
    {
        Name = name;
        Expected = FeatureExpectation.Read(System.IO.Path.Combine(Folder, name + ".expected"));
        var folder = System.IO.Path.Combine(Folder, name);
        Files = Directory.Exists(folder)
            ? [.. Specs(folder, SearchOption.AllDirectories).OrderBy(static path => !IsRoot(path)).ThenBy(static path => path, StringComparer.Ordinal)]
            : [.. Specs(Folder, SearchOption.TopDirectoryOnly).Where(path => System.IO.Path.GetFileNameWithoutExtension(path) == name)];
        _sdk = new(() => GeneratedSdk.Of(Run()));
    }

    /// <summary>Every feature, once.</summary>
    public static IEnumerable<string> Names => Specs(Folder, SearchOption.TopDirectoryOnly).Concat(Directory.EnumerateDirectories(Folder))
        .Select(static path => System.IO.Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    /// <summary>The file's or folder's name.</summary>
    public string Name { get; }

    /// <summary>The full paths of its files, the root first.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>What is expected of it.</summary>
    public FeatureExpectation Expected { get; }

    /// <summary>Where its public surface stands.</summary>
    public string Surface => System.IO.Path.Combine(Folder, Name + ".verified.cs");

    /// <summary>What is generated from it, compiled; made once for all tests.</summary>
    public GeneratedSdk Sdk => _sdk.Value;

    private static string Folder => Repository.Folder("specs", "features");

    /// <summary>The spec of a name; always the same object.</summary>
    public static FeatureSpec Of(string name) => s_specs.GetOrAdd(name, static key => new(() => new FeatureSpec(key))).Value;

    /// <summary>Generates from it, as part of a project that holds nothing else.</summary>
    /// <param name="references">What the project is compiled against; .NET 8 when null.</param>
    public SpecRun Run(IEnumerable<MetadataReference>? references = null)
    {
        var project = SpecProject.Of(Files.Select(path => new InMemoryFile(InProject(path), File.ReadAllText(path))), references: references);
        return Expected.Options.Aggregate(project, (current, option) => current.WithMetadata(InProject(Files[0]), option.Name, option.Value)).Run();
    }

    private static string InProject(string path) => "specs/" + System.IO.Path.GetRelativePath(Folder, path).Replace('\\', '/');

    private static IEnumerable<string> Specs(string folder, SearchOption search) =>
        Directory.EnumerateFiles(folder, "*", search).Where(static path => s_extensions.Contains(System.IO.Path.GetExtension(path)));

    private static bool IsRoot(string path) => System.IO.Path.GetFileNameWithoutExtension(path) == "openapi";
}
