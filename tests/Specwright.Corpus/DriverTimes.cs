using System.Diagnostics;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator;

namespace Specwright.Corpus;

/// <summary>What the generator driver takes for a first run, for an edit of the project's own code, and for an edit of a spec.</summary>
internal static class DriverTimes
{
    private const int Rounds = 15;
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp11);

    /// <summary>Measures and prints medians.</summary>
    /// <param name="files">The specs; the first one is edited.</param>
    /// <param name="find">A text of that spec.</param>
    /// <param name="replacement">What stands there after the edit.</param>
    public static void Print(IReadOnlyList<AdditionalText> files, string find, string replacement)
    {
        var compilation = CSharpCompilation.Create(
            "Consumer", [Tree(0)], [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(ApiClient).Assembly.Location)], new(OutputKind.DynamicallyLinkedLibrary));
        var edited = new EditedText(files[0], find, replacement);
        var (cold, unrelated, spec) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            GeneratorDriver driver = CSharpGeneratorDriver.Create([new SdkGenerator().AsSourceGenerator()], files, s_parse);
            cold.Add(Time(() => driver = driver.RunGenerators(compilation)));
            var other = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Tree(round + 1));
            unrelated.Add(Time(() => driver = driver.RunGenerators(other)));
            driver = driver.ReplaceAdditionalText(files[0], edited);
            spec.Add(Time(() => driver = driver.RunGenerators(other)));
        }

        Console.WriteLine($"first run in the process {cold[0]:F1} ms; after that, medians of {Rounds - 1}: cold {Median(cold):F1} ms, unrelated C# edit {Median(unrelated):F1} ms, edit of one property {Median(spec):F1} ms");
    }

    private static SyntaxTree Tree(int number) => CSharpSyntaxTree.ParseText($"class Consumer {{ int Number => {number}; }}", s_parse);

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Skip(1).Order().ElementAt((values.Count - 1) / 2);

    private sealed class EditedText(AdditionalText original, string find, string replacement) : AdditionalText
    {
        private readonly SourceText _text = Edit(original.GetText()!, find, replacement);

        public override string Path => original.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

        private static SourceText Edit(SourceText text, string find, string replacement)
        {
            var at = text.ToString().IndexOf(find, StringComparison.Ordinal);
            return at < 0
                ? throw new ArgumentException($"The spec does not hold '{find}'.", nameof(find))
                : text.WithChanges(new TextChange(new TextSpan(at, find.Length), replacement));
        }
    }
}
