using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.Timing;

/// <summary>What a spec costs while a person types: the generator driver for edits of C# and of the spec, and reading beside a bare scan.</summary>
internal sealed class DriverTimes
{
    private const int Rounds = 11;
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp11);

    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Consumer", [Tree(0)], [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(ApiClient).Assembly.Location)], new(OutputKind.DynamicallyLinkedLibrary));

    private readonly IReadOnlyList<AdditionalText> _files;
    private readonly EditedText _spec;
    private int _edits;

    private DriverTimes(IReadOnlyList<AdditionalText> files)
    {
        // Memory of its own for the text, as an editor has it: not read from the file anew each time.
        _spec = new EditedText(files[0].Path, files[0].GetText()!);
        _files = [_spec, .. files.Skip(1)];
    }

    /// <summary>Measures and prints medians.</summary>
    /// <param name="files">The spec; of several files, the first is edited.</param>
    /// <param name="output">Where the figures go.</param>
    public static void Print(IReadOnlyList<AdditionalText> files, TextWriter output)
    {
        var times = new DriverTimes(files);
        times.PrintReading(output);
        output.WriteLine($"generating, first run in the process: {Time(() => times.Driver().RunGenerators(times._compilation)):F0} ms");
        output.WriteLine($"generating with a new driver: {Median(() => times.Driver().RunGenerators(times._compilation)):F0} ms");
        times.PrintUnrelatedEdit(output);
        times.PrintSpecEdit("one property added", SpecEdits.AddProperty, output);
        times.PrintSpecEdit("one schema inserted", SpecEdits.AddSchema, output);
    }

    private static SyntaxTree Tree(int number) => CSharpSyntaxTree.ParseText($"class Consumer {{ int Number => {number}; }}", s_parse);

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(Action action) => Enumerable.Range(0, Rounds).Select(_ => Time(action)).Order().ElementAt(Rounds / 2);

    private static void Scan(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
        }
    }

    private GeneratorDriver Driver(bool tracks = false) => CSharpGeneratorDriver.Create(
        [new SdkGenerator().AsSourceGenerator()], _files, s_parse, driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracks));

    // In turn, so that what disturbs the machine disturbs both alike.
    private void PrintReading(TextWriter output)
    {
        var text = _spec.GetText();
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var isJson = bytes.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("{"u8);
        var (ours, bare) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(Time(() => SpecReader.Read(_spec.Path, text, CancellationToken.None)));
            bare.Add(isJson ? Time(() => Scan(bytes)) : double.NaN);
        }

        var (read, scan) = (ours.Order().ElementAt(Rounds / 2), bare.Order().ElementAt(Rounds / 2));
        var ratio = isJson ? $", {read / scan:F1} times a bare Utf8JsonReader scan ({scan:F1} ms)" : "";
        output.WriteLine($"reading {bytes.Length / 1024:n0} KB: {read:F1} ms{ratio}");
    }

    private void PrintUnrelatedEdit(TextWriter output)
    {
        var driver = Driver().RunGenerators(_compilation);
        var milliseconds = Median(() => driver = driver.RunGenerators(_compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Tree(++_edits))));
        output.WriteLine($"unrelated C# edit: {milliseconds:F1} ms");
    }

    private void PrintSpecEdit(string title, Func<SourceText, SourceText> edit, TextWriter output)
    {
        var edited = new EditedText(_spec.Path, edit(_spec.GetText()));
        var driver = Driver().RunGenerators(_compilation);
        var isEdited = false;
        var milliseconds = Median(() =>
        {
            driver = driver.ReplaceAdditionalText(isEdited ? edited : _spec, isEdited ? _spec : edited).RunGenerators(_compilation);
            isEdited = !isEdited;
        });
        output.WriteLine($"{title}: {milliseconds:F0} ms, {Printed(edited)} files printed");
    }

    private int Printed(EditedText edited)
    {
        var driver = Driver(tracks: true).RunGenerators(_compilation).ReplaceAdditionalText(_spec, edited).RunGenerators(_compilation);
        return driver.GetRunResult().Results[0].TrackedOutputSteps
            .Where(static step => step.Key == "SourceOutput")
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
    }
}
