using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>A project under test: sources, project files, options and references, in a workspace as an IDE would hold it.</summary>
internal sealed class TestSolution : IDisposable
{
    public const string Root = "/project/";
    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _projectId = ProjectId.CreateNewId();
    private Solution _solution;

    public TestSolution(OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary, LanguageVersion languageVersion = LanguageVersion.Latest)
    {
        _solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            _projectId, VersionStamp.Default, "Test", "Test", LanguageNames.CSharp,
            filePath: Root + "Test.csproj",
            compilationOptions: new CSharpCompilationOptions(outputKind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true),
            parseOptions: new CSharpParseOptions(languageVersion, DocumentationMode.Diagnose),
            metadataReferences: PlatformReferences.All));
    }

    public Project Project => _solution.GetProject(_projectId)!;

    public void AddSource(string path, string text)
        => _solution = _solution.AddDocument(DocumentId.CreateNewId(_projectId), Path.GetFileName(path), Normalize(text), filePath: Root + path);

    public void AddProjectFile(string path, string text)
        => _solution = _solution.AddAdditionalDocument(DocumentId.CreateNewId(_projectId), path, Normalize(text), filePath: Root + path);

    public void AddConfig(string path, string text)
        => _solution = _solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(_projectId), path, Normalize(text), filePath: Root + path);

    public void AddReference(MetadataReference reference) => _solution = _solution.AddMetadataReference(_projectId, reference);

    public void SetOutputName(string assemblyName) => _solution = _solution.WithProjectAssemblyName(_projectId, assemblyName);

    /// <summary>Runs one analyzer over the project; a throwing analyzer fails the test.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Project project, params DiagnosticAnalyzer[] analyzers)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var failures = new List<Exception>();
        var withAnalyzers = compilation.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, _, _) => { lock (failures) { failures.Add(exception); } },
            concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var diagnostics = await withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellationToken);
        Assert.Empty(failures);
        return [.. diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The compiler's own errors.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> CompileAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
    }

    public void Dispose() => _workspace.Dispose();

    private static SourceText Normalize(string text) => SourceText.From(text, System.Text.Encoding.UTF8);
}
