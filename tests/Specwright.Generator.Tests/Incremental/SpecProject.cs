using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Specwright.Generator.Tests.Incremental;

/// <summary>
/// A project with specs, in memory. An edit gives a new project whose generator remembers what it did for the old one, as in an IDE.
/// </summary>
internal sealed class SpecProject
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp11);
    private static readonly MetadataReference[] s_references =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(IJsonModel).Assembly.Location)];

    private readonly ImmutableArray<AdditionalText> _files;
    private readonly ProjectOptions _options;
    private readonly GeneratorDriver _driver;

    private SpecProject(CSharpCompilation compilation, ImmutableArray<AdditionalText> files, ProjectOptions options, GeneratorDriver driver)
    {
        Compilation = compilation;
        _files = files;
        _options = options;
        _driver = driver;
    }

    /// <summary>The project's own code.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The paths of the specs, in order.</summary>
    public IEnumerable<string> Paths => _files.Select(static file => file.Path);

    /// <summary>A project with files that no generator has seen yet.</summary>
    public static SpecProject Of(params (string Path, string Text)[] files) =>
        Of(files.Select(static file => new InMemoryFile(file.Path, file.Text)));

    /// <summary>A project with files that no generator has seen yet.</summary>
    public static SpecProject Of(IEnumerable<AdditionalText> files, LanguageVersion languageVersion = LanguageVersion.CSharp11, IEnumerable<MetadataReference>? references = null)
    {
        var parse = s_parse.WithLanguageVersion(languageVersion);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("internal static class UserCode { }", parse, "UserCode.cs")],
            references ?? s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        ImmutableArray<AdditionalText> all = [.. files];
        var driver = CSharpGeneratorDriver.Create(
            [new SdkGenerator().AsSourceGenerator()],
            all,
            parse,
            ProjectOptions.None,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new SpecProject(compilation, all, ProjectOptions.None, driver);
    }

    /// <summary>The project after a file is written: changed in its place, or added at the end.</summary>
    public SpecProject WithFile(string path, string text) => WithFile(new InMemoryFile(path, text));

    /// <inheritdoc cref="WithFile(string, string)"/>
    public SpecProject WithFile(AdditionalText file)
    {
        var old = _files.FirstOrDefault(candidate => candidate.Path == file.Path);
        return With(old is null ? _files.Add(file) : _files.Replace(old, file));
    }

    /// <summary>The project without a file.</summary>
    public SpecProject WithoutFile(string path) => With(_files.RemoveAll(file => file.Path == path));

    /// <summary>The project with metadata on one of its files.</summary>
    public SpecProject WithMetadata(string path, string name, string value) => With(_options.With(path, name, value));

    /// <summary>The project with a property.</summary>
    public SpecProject WithProperty(string name, string value) => With(_options.WithProperty(name, value));

    /// <summary>The project whose host hands out its options anew.</summary>
    public SpecProject WithOptionsCopied() => With(_options.Copy());

    /// <summary>The project with other C# of its own.</summary>
    public SpecProject WithCode(string code)
    {
        var old = Compilation.SyntaxTrees[0];
        var edited = Compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)old.Options, old.FilePath));
        return new SpecProject(edited, _files, _options, _driver);
    }

    /// <summary>Runs the generator.</summary>
    public SpecRun Run()
    {
        var driver = _driver.RunGenerators(Compilation, TestContext.Current.CancellationToken);
        return new SpecRun(new SpecProject(Compilation, _files, _options, driver), driver.GetRunResult().Results.Single());
    }

    private SpecProject With(ImmutableArray<AdditionalText> files) =>
        new(Compilation, files, _options, _driver.ReplaceAdditionalTexts(files));

    private SpecProject With(ProjectOptions options) =>
        new(Compilation, _files, options, _driver.WithUpdatedAnalyzerConfigOptions(options));
}
