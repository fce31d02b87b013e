using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>A generated SDK: what the generator makes of a spec, as source or as an assembly.</summary>
internal sealed class SampleSdk
{
    private readonly string _name;
    private readonly CSharpCompilation _compilation;
    private readonly Lazy<MetadataReference> _reference;

    public SampleSdk(string name, string spec)
    {
        _name = name;
        var empty = CSharpCompilation.Create(name, references: [.. PlatformReferences.All, Runtime], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var driver = CSharpGeneratorDriver.Create([new SdkGenerator().AsSourceGenerator()], [new SpecFile(name + ".yaml", spec)])
            .RunGeneratorsAndUpdateCompilation(empty, out var generated, out var problems);
        Assert.Empty(problems.Where(static problem => problem.Severity >= DiagnosticSeverity.Warning).Select(static problem => problem.ToString()));
        _compilation = (CSharpCompilation)generated;
        Sources = [.. driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString()))];
        _reference = new(Emit);
    }

    /// <summary>The runtime library.</summary>
    public static MetadataReference Runtime { get; } = MetadataReference.CreateFromFile(typeof(ApiClient).Assembly.Location);

    /// <summary>The generated files.</summary>
    public ImmutableArray<(string Path, string Text)> Sources { get; }

    /// <summary>The generated code as an assembly.</summary>
    public MetadataReference Reference => _reference.Value;

    private MetadataReference Emit()
    {
        using var image = new MemoryStream();
        var result = _compilation.Emit(image);
        Assert.True(result.Success, _name + ": " + string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private sealed class SpecFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);
    }
}
