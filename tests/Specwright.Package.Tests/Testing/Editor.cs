using System.Collections.Immutable;
using System.Composition;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Package.Tests.Testing;

/// <summary>
/// A project opened as editors open it: MSBuild says what belongs to it, the generator and the analyzers come from the restored package, and nothing
/// is built. What is typed stays in memory.
/// </summary>
internal sealed class Editor : IDisposable
{
    private readonly MSBuildWorkspace _workspace;
    private Project _project;

    private Editor(MSBuildWorkspace workspace, Project project) => (_workspace, _project) = (workspace, project);

    /// <summary>Opens a restored project.</summary>
    public static async Task<Editor> OpenAsync(string projectPath)
    {
        var workspace = MSBuildWorkspace.Create();
        var failures = new List<string>();
        workspace.WorkspaceFailed += (_, failure) => failures.Add(failure.Diagnostic.Message);
        var project = await workspace.OpenProjectAsync(projectPath, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(failures);
        return new Editor(workspace, project);
    }

    /// <summary>Replaces a text that stands once in a file of the project.</summary>
    public async Task TypeAsync(string file, string old, string replacement)
    {
        TextDocument document = _project.Documents.FirstOrDefault(document => document.Name == file)
            ?? _project.AdditionalDocuments.Single(document => document.Name == file);
        var text = await document.GetTextAsync(TestContext.Current.CancellationToken);
        var at = text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no '{old}'.");
        var changed = text.Replace(at, old.Length, replacement);
        _project = (document is Document
            ? _project.Solution.WithDocumentText(document.Id, changed)
            : _project.Solution.WithAdditionalDocumentText(document.Id, changed)).GetProject(_project.Id)!;
    }

    /// <summary>The text of a file as it is now.</summary>
    public async Task<string> TextAsync(string file)
        => (await _project.Documents.Single(document => document.Name == file).GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    /// <summary>The errors of the compiler.</summary>
    public async Task<IReadOnlyList<string>> ErrorsAsync()
        => [.. (await CompileAsync()).GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString())];

    /// <summary>What the package's analyzers say, with the text that each report points to.</summary>
    public async Task<IReadOnlyList<(Diagnostic Diagnostic, string Text)>> AnalyzeAsync()
    {
        var analyzers = _project.AnalyzerReferences.Where(IsOurs).SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        var found = await (await CompileAsync()).WithAnalyzers(analyzers, _project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Where(static diagnostic => diagnostic.Location.IsInSource)
            .Select(static diagnostic => (diagnostic, diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)))];
    }

    /// <summary>Applies a fix of the package that has this equivalence key.</summary>
    public async Task FixAsync(Diagnostic diagnostic, string equivalenceKey)
    {
        var actions = new List<CodeAction>();
        var document = _project.GetDocument(diagnostic.Location.SourceTree)!;
        foreach (var fix in Fixes().Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        }

        var chosen = actions.Single(action => action.EquivalenceKey == equivalenceKey);
        var operations = await chosen.GetOperationsAsync(TestContext.Current.CancellationToken);
        _project = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(_project.Id)!;
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private static bool IsOurs(AnalyzerReference reference) => reference.Display.StartsWith("Specwright", StringComparison.Ordinal);

    private IEnumerable<CodeFixProvider> Fixes()
        => _project.AnalyzerReferences.OfType<AnalyzerFileReference>().Where(IsOurs)
            .SelectMany(static reference => reference.GetAssembly().GetTypes())
            .Where(static type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null && type.GetCustomAttribute<SharedAttribute>() is not null)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!);

    private async Task<Compilation> CompileAsync() => (await _project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
}
