using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Generator.Tests.Architecture;

/// <summary>
/// Spec text, SpecFile, DOM, Document, SdkModel, parts, C#: one way only. Every folder of the generator may use the folders to its
/// left that this table names, and of them no more than it says; the wiring (Pipeline, SdkGenerator) may use all.
/// </summary>
public sealed partial class OneWayTests
{
    private const string Root = "Specwright.Generator";
    private const string Roslyn = "Microsoft.CodeAnalysis.";

    // What a folder may name, as prefixes of full names. The values that carry positions and texts are Roslyn's own.
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Inputs"] =
        [
            Folder("Model", "EquatableArray"), Folder("Model", "StableHash"), Roslyn + "AdditionalText", Roslyn + "Diagnostics.AnalyzerConfigOptions", Roslyn + "Text.",
        ],
        ["Reading"] = [Roslyn + "Text.", "YamlDotNet."],
        ["Overlays"] = [Folder("Reading"), Folder("Diagnostics"), Folder("OpenApi", "Typos"), Folder("OpenApi", "SpecPath"), Roslyn + "Text."],
        ["OpenApi"] = [Folder("Reading"), Folder("Diagnostics"), Roslyn + "Text.TextSpan"],
        ["Diagnostics"] =
        [
            Folder("Reading", "Node"), Folder("Reading", "SpecDom"), Folder("Reading", "SpecSource"), Folder("Model", "EquatableArray"), Roslyn + "Diagnostic", Roslyn + "LocalizableString", Roslyn + "Location", Roslyn + "Text.",
        ],
        ["Mapping"] =
        [
            Folder("OpenApi"), Folder("Model"), Folder("Diagnostics"), Folder("Reading", "Node"), Folder("Reading", "SpecDom"), Folder("Reading", "Member"),
            Folder("Reading", "JsonPointer"), Folder("Inputs", "SpecOptions"), Folder("Inputs", "SpecChoice"), Folder("Inputs", "Choice"),
            Roslyn + "Text.TextSpan",
        ],
        ["Model"] = [],
        ["Emission"] = [Folder("Model"), Roslyn + "Text.SourceText", Roslyn + "Text.SourceHashAlgorithm"],
        ["Polyfills"] = [],
    };

    public static TheoryData<string> Folders => [.. s_allowed.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_names_only_what_its_place_allows(string folder)
    {
        using var references = new TypeReferences(typeof(SdkGenerator).Assembly.Location);
        var wrong = references.All()
            .Where(pair => FolderOf(pair.From) == folder && FolderOf(pair.To) != folder && IsGuarded(pair.To) && !IsAllowed(folder, pair.To))
            .Select(static pair => pair.From + " -> " + pair.To);

        Assert.Equal("", string.Join("\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_opens_only_the_namespaces_that_its_place_allows(string folder)
    {
        var wrong = SourceFiles(folder)
            .SelectMany(static file => Usings(file).Select(name => (File: Path.GetFileName(file), Name: name)))
            .Where(use => IsGuarded(use.Name + ".") && FolderOf(use.Name + ".") != folder && !s_allowed[folder].Any(allowed => Opens(allowed, use.Name)))
            .Select(static use => use.File + " -> " + use.Name);

        Assert.Equal("", string.Join("\n", wrong));
    }

    [Fact]
    public void Every_folder_has_its_place()
    {
        var folders = Directory.GetDirectories(SourceRoot()).Select(static path => Path.GetFileName(path)!).Where(static name => name is not ("bin" or "obj"));

        Assert.Equal(s_allowed.Keys.Append("Pipeline").Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var wrong = s_allowed.Keys.Except(["Polyfills"]).Append("Pipeline").SelectMany(SourceFiles)
            .Where(static file => NamespaceOf(file) != Root + "." + Path.GetRelativePath(SourceRoot(), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.'));

        Assert.Equal("", string.Join("\n", wrong));
    }

    [Fact]
    public void Only_the_wiring_knows_the_pipeline()
    {
        using var references = new TypeReferences(typeof(SdkGenerator).Assembly.Location);
        var wrong = references.All().Where(static pair => FolderOf(pair.To) == "Pipeline" && FolderOf(pair.From) is not ("Pipeline" or ""));

        Assert.Equal("", string.Join("\n", wrong));
    }

    [Fact]
    public void Nothing_reads_files_or_opens_connections()
    {
        using var references = new TypeReferences(typeof(SdkGenerator).Assembly.Location);
        var wrong = references.All().Where(static pair => OutsideWorld().IsMatch(pair.To) && pair.From.StartsWith(Root, StringComparison.Ordinal));

        Assert.Equal("", string.Join("\n", wrong));
    }

    [Fact]
    public void References_are_seen_in_the_code_of_methods_and_in_generic_arguments()
    {
        using var references = new TypeReferences(typeof(SdkGenerator).Assembly.Location);
        var all = references.All().ToHashSet();

        Assert.Contains((Root + ".SdkGenerator", Root + ".Emission.ObjectEmitter"), all);
        Assert.Contains((Root + ".Inputs.SpecSet", Root + ".Model.EquatableArray`1"), all);
        Assert.Contains((Root + ".Mapping.SdkMapper", Root + ".Inputs.SpecOptions"), all);
    }

    [GeneratedRegex(@"^System\.(IO\.(File|Directory|FileInfo|DirectoryInfo|FileStream|StreamReader)$|Net\.|Diagnostics\.Process)")]
    private static partial Regex OutsideWorld();

    private static string Folder(string name, string type = "") => $"{Root}.{name}.{type}";

    private static string FolderOf(string name) =>
        name.StartsWith(Root + ".", StringComparison.Ordinal) && name.Split('.') is { Length: > 3 } parts ? parts[2] : "";

    // The folders, the wiring, Roslyn and YamlDotNet; the BCL is everybody's.
    private static bool IsGuarded(string name) =>
        name.StartsWith(Root + ".", StringComparison.Ordinal) || name.StartsWith(Roslyn, StringComparison.Ordinal) || name.StartsWith("YamlDotNet.", StringComparison.Ordinal);

    private static bool IsAllowed(string folder, string name) => s_allowed[folder].Any(allowed => name.StartsWith(allowed, StringComparison.Ordinal));

    // A namespace may be opened when something in it is allowed.
    private static bool Opens(string allowed, string name) =>
        (name + ".").StartsWith(allowed, StringComparison.Ordinal) || allowed.StartsWith(name + ".", StringComparison.Ordinal);

    private static IEnumerable<string> SourceFiles(string folder) => Directory.EnumerateFiles(Path.Combine(SourceRoot(), folder), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> Usings(string file) => Parse(file).Usings.Select(static use => use.Name!.ToString());

    private static string? NamespaceOf(string file) => Parse(file).Members.OfType<BaseNamespaceDeclarationSyntax>().SingleOrDefault()?.Name.ToString();

    private static CompilationUnitSyntax Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot();

    private static string SourceRoot() => Repository.Folder("src", Root);
}
