using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Specwright.Validation.Tests.Testing;

/// <summary>Runs the validator as the compiler does.</summary>
internal static class ValidationRun
{
    public static Task<IReadOnlyList<Diagnostic>> RunAsync(string path, string text) => RunAsync(new SpecValidationAnalyzer(), [new SpecFile(path, text)]);

    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(DiagnosticAnalyzer analyzer, SpecFile[] files, params (string Name, string Value)[] options)
    {
        var failures = new List<Exception>();
        var compilation = CSharpCompilation.Create("Test", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var withAnalyzers = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], new PropertyOptions(options)),
            (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var diagnostics = await withAnalyzers.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(failures);
        return [.. diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.GetLineSpan().StartLinePosition)];
    }

    /// <summary>Id, line and column, counted from one as editors do.</summary>
    public static string Place(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Id} {start.Line + 1}:{start.Character + 1}");
    }
}
