using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests;

/// <summary>
/// No file of this repository holds a key. Other C# is searched by hand, with
/// <c>dotnet run -c Release --project tests/Specwright.Benchmarks -- false-positives FOLDER…</c>
/// </summary>
public sealed class RepositorySourcesTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public async Task Nothing_is_reported_in_our_own_sources(string folder)
    {
        var trees = Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin"))
            .Select(static path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), new CSharpParseOptions(LanguageVersion.Preview), path))
            .ToList();
        Assert.True(trees.Count > 100, $"Only {trees.Count} files were found.");
        var compilation = CSharpCompilation.Create("Sources", trees, PlatformReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var diagnostics = await compilation.WithAnalyzers([.. AllAnalyzers.Create()], new AnalyzerOptions([]))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.Select(static diagnostic => diagnostic.ToString()));
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
