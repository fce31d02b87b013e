using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Benchmarks.Analysis;

/// <summary>
/// Runs all analyzers with their built-in prefixes over folders of C# that is known to hold no key, generated code included, and says what they report.
/// Each folder is one compilation, which need not have its references: the key rules need none.
/// </summary>
internal static class FalsePositives
{
    /// <summary>Analyzes folders and prints files, lines and reports.</summary>
    /// <param name="folders">Folders, searched with all that is below them.</param>
    /// <returns>How many diagnostics were reported.</returns>
    public static int Run(IReadOnlyList<string> folders)
    {
        var (files, lines, reports) = (0, 0L, 0);
        foreach (var folder in folders)
        {
            var trees = Sources(folder).Select(Parse).ToList();
            var folderLines = trees.Sum(static tree => (long)tree.GetText().Lines.Count);
            var found = Analyze(trees);
            foreach (var diagnostic in found)
            {
                Console.WriteLine(diagnostic.ToString());
            }

            Print(folder, trees.Count, folderLines, found.Count);
            files += trees.Count;
            lines += folderLines;
            reports += found.Count;
        }

        Print("all", files, lines, reports);
        return reports;
    }

    private static void Print(string name, int files, long lines, int reports)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {files:N0} files, {lines:N0} lines, {reports:N0} reports"));

    private static IEnumerable<string> Sources(string folder)
        => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static SyntaxTree Parse(string path)
        => CSharpSyntaxTree.ParseText(
            SourceText.From(File.ReadAllText(path), System.Text.Encoding.UTF8),
            new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse),
            path);

    private static List<Diagnostic> Analyze(IEnumerable<SyntaxTree> trees)
    {
        var compilation = CSharpCompilation.Create(
            "Sources", trees, PlatformReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new GeneratedCodeOptions()), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return [.. compilation.WithAnalyzers([.. AllAnalyzers.Create()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()];
    }

    /// <summary>Has generated code searched as well.</summary>
    private sealed class GeneratedCodeOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Included();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Included : AnalyzerConfigOptions
        {
            private const string Name = "specwright_keys.include_generated";

            public override IEnumerable<string> Keys => [Name];

            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key == Name ? "true" : null;
                return value is not null;
            }
        }
    }
}
