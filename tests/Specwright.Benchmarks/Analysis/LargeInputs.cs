using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Tests.Testing;
using Specwright.Analyzers;

namespace Specwright.Benchmarks.Analysis;

/// <summary>What single large inputs cost: the time that Roslyn counts for all key rules together, the least of some rounds.</summary>
internal static class LargeInputs
{
    private const int Rounds = 9;
    private const int Mebibyte = 1024 * 1024;

    public static void Run()
    {
        Console.WriteLine($"large inputs\n  {"",-44}{"counted ms",12}");
        Print("10 MiB literal on one line, letters", Source(new string('k', 10 * Mebibyte)));
        Print("10 MiB literal on one line, escaped quotes", Source(string.Concat(Enumerable.Repeat("\\\"", 5 * Mebibyte))));
        Print("10 MiB literal on one line, base64", Source(Convert.ToBase64String(Noise(15 * Mebibyte / 2))));
        Print("1 MiB project file of JSON", File(Mebibyte, null));
        Print("1 MiB project file of escapes", File(Mebibyte, "\\u0041"));
        Print("8 MiB file that the package added", File(8 * Mebibyte, null));
    }

    private static void Print(string name, (SyntaxTree Tree, AdditionalText? File) input)
    {
        var least = Enumerable.Range(0, Rounds).Min(_ => Measure(input.Tree, input.File));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-44}{least,12:0.0}"));
    }

    private static double Measure(SyntaxTree tree, AdditionalText? file)
    {
        var analyzers = AllAnalyzers.Create().Where(static analyzer => analyzer is not (ScopeAnalyzer or ConstraintAnalyzer)).ToImmutableArray();
        var compilation = CSharpCompilation.Create("Large", [tree], PlatformReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new AnalyzerOptions(file is null ? [] : [file], new PackageFileOptions());
        var result = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: true))
            .GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return result.AnalyzerTelemetryInfo.Values.Sum(static info => info.ExecutionTime.TotalMilliseconds);
    }

    private static (SyntaxTree Tree, AdditionalText? File) Source(string literal)
        => (SampleProject.Parse("Large.cs", "class C { const string K = \"" + literal + "\"; }"), null);

    private static (SyntaxTree Tree, AdditionalText? File) File(int size, string? filler)
    {
        var line = filler is null ? "{ \"name\": \"server-0042\", \"region\": \"eu-west-1\", \"id\": \"9f8a7b6c5d4e\" },\n" : "\"" + string.Concat(Enumerable.Repeat(filler, 12)) + "\",\n";
        return (SampleProject.Parse("C.cs", "class C { }"), new ProjectFile("[" + string.Concat(Enumerable.Repeat(line, size / line.Length)) + "]"));
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(20240607).NextBytes(bytes);
        return bytes;
    }

    private sealed class ProjectFile(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => "appsettings.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>Says of each file what the package's targets say.</summary>
    private sealed class PackageFileOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Metadata(false);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Metadata(true);

        private sealed class Metadata(bool isFile) : AnalyzerConfigOptions
        {
            private const string Kind = "build_metadata.AdditionalFiles.SpecwrightKind";

            public override IEnumerable<string> Keys => isFile ? [Kind] : [];

            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = isFile && key == Kind ? "KeyScan" : null;
                return value is not null;
            }
        }
    }
}
