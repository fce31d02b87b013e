using System.Collections.Immutable;
using System.Diagnostics;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Specwright.Corpus.Counting;
using Specwright.Corpus.Inputs;
using Specwright.Corpus.Reports;
using Specwright.Corpus.RoundTrips;
using Specwright.Corpus.Wire;
using Specwright.Generator;
using Specwright.Generator.Emission;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Pipeline;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.Running;

/// <summary>Generates the SDK of a spec, compiles it, and says what became of it.</summary>
internal static class SpecRun
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);
    private static readonly MetadataReference[] s_references = [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(ApiClient).Assembly.Location)];

    /// <summary>The row of a spec.</summary>
    /// <param name="input">The spec.</param>
    /// <param name="options">What to do with it.</param>
    /// <param name="stage">Told what is being done, so that a crash can be laid at the right door.</param>
    public static SpecRow Run(SpecInput input, RunOptions options, Action<RunStage> stage)
    {
        stage(RunStage.Generating);
        var files = input.Texts();
        using var memory = new PeakMemory();
        var (result, generating, mapping) = Generate(files);
        var reading = Time(() => files.ToList().ForEach(static file => SpecReader.Read(file.Path, file.GetText(), CancellationToken.None)));
        Keep(result, options.Keep, input);
        stage(RunStage.Compiling);
        using var assembly = new MemoryStream();
        ImmutableArray<Diagnostic> findings = [];
        var compiling = Time(() => findings = Compile(result, assembly));
        var row = new SpecRow
        {
            Name = input.Name,
            Group = input.Group,
            Files = result.GeneratedTrees.Length,
            CompilerFindings = [.. findings.Where(static found => found.Severity >= DiagnosticSeverity.Warning).Select(Finding.Of)],
            Problems = [.. result.Diagnostics.Select(Finding.Of)],
            AssemblyBytes = assembly.Length,
            Times = new RunTimes(reading, Math.Max(0, mapping - reading), Math.Max(0, generating - Math.Max(mapping, reading)), compiling),
            Memory = memory.Stop(),
        };
        stage(RunStage.Counting);
        var documents = SpecDocuments.Of(files);
        row = Comparison.Compare(row, documents, GeneratedSurface.Of(result.GeneratedTrees));
        if (options.RoundTrips && row.Errors == 0)
        {
            stage(RunStage.RoundTrips);
            row = row with { RoundTrips = RoundTrip.Run(documents, assembly) };
        }

        if (!options.SecondOpinion)
        {
            return row;
        }

        stage(RunStage.SecondOpinion);
        var (opinion, seconds) = SecondReader.Read(input, [.. documents.Select(static document => document.Files.Root.Path)]);
        row = row with { SecondOpinion = opinion };
        if (options.Wire && row.Errors == 0)
        {
            stage(RunStage.Wire);
            row = row with { Wire = input.IsMulti ? WireCounts.OfManyFiles(row.Methods) : WireRun.Run(seconds, assembly) };
        }

        return row;
    }

    // The generator's own run, and what of it was reading and mapping.
    private static (GeneratorDriverRunResult Result, double Generating, double Mapping) Generate(IReadOnlyList<AdditionalText> files)
    {
        var driver = (GeneratorDriver)CSharpGeneratorDriver.Create(
            [new SdkGenerator().AsSourceGenerator()], files, s_parse, driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var generating = Time(() => driver = driver.RunGenerators(Compilation()));
        var result = driver.GetRunResult();
        var mapping = result.Results.SelectMany(static generator => generator.TrackedSteps.GetValueOrDefault(TrackingNames.Sdk, [])).Sum(static step => step.ElapsedTime.TotalMilliseconds);
        return (result, generating, mapping);
    }

    private static CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Generated",
        references: s_references,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    // Without the header that marks code as generated, so that every warning is heard.
    private static ImmutableArray<Diagnostic> Compile(GeneratorDriverRunResult result, Stream assembly)
    {
        using var docs = new MemoryStream();
        var trees = result.GeneratedTrees.Select(static tree => CSharpSyntaxTree.ParseText(tree.ToString().Replace(FileHeader.GeneratedMark, "").Replace(FileHeader.NoNullableWarnings, "#nullable enable"), s_parse, tree.FilePath));
        return Compilation().AddSyntaxTrees(trees).Emit(assembly, xmlDocumentationStream: docs).Diagnostics;
    }

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Keep(GeneratorDriverRunResult result, string? keep, SpecInput input)
    {
        if (keep is null)
        {
            return;
        }

        var folder = Path.Combine(keep, input.Group, input.Name);
        Directory.CreateDirectory(folder);
        foreach (var source in result.Results.SelectMany(static generator => generator.GeneratedSources))
        {
            File.WriteAllText(Path.Combine(folder, source.HintName), source.SourceText.ToString());
        }
    }
}
