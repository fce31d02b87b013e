using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>
/// Applies a code fix and checks what every fix must hold: the title and the result repeat no key, the result compiles, and the diagnostic is gone.
/// </summary>
internal sealed class CodeFixTest<TAnalyzer, TFix> : IDisposable
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly TestSolution _solution = new();
    private readonly TFix _fix = new();
    private Project? _changed;

    public CodeFixTest<TAnalyzer, TFix> WithSource(string source, string path = "Source.cs")
    {
        _solution.AddSource(path, source);
        return this;
    }

    public CodeFixTest<TAnalyzer, TFix> WithFile(string path, string text)
    {
        _solution.AddProjectFile(path, text);
        return this;
    }

    public CodeFixTest<TAnalyzer, TFix> WithConfig(string path, string text)
    {
        _solution.AddConfig(path, text);
        return this;
    }

    public CodeFixTest<TAnalyzer, TFix> WithReference(MetadataReference reference)
    {
        _solution.AddReference(reference);
        return this;
    }

    /// <summary>Adds a generated SDK as an assembly.</summary>
    public CodeFixTest<TAnalyzer, TFix> WithSdk(SampleSdk sdk)
    {
        _solution.AddReference(SampleSdk.Runtime);
        _solution.AddReference(sdk.Reference);
        return this;
    }

    /// <summary>The titles of all fixes for the first diagnostic.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync() => [.. (await ActionsAsync(await FirstAsync(_solution.Project))).Select(a => a.Title)];

    /// <summary>Applies the fix with an equivalence key to the first diagnostic and gives the changed texts by path.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ApplyAsync(string equivalenceKey)
    {
        Assert.Empty((await TestSolution.CompileAsync(_solution.Project)).Select(d => d.ToString()));
        var diagnostic = await FirstAsync(_solution.Project);
        var action = (await ActionsAsync(diagnostic)).Single(a => a.EquivalenceKey == equivalenceKey);
        var changed = await ChangedAsync(action);
        var remaining = await TestSolution.AnalyzeAsync(changed, new TAnalyzer());
        Assert.DoesNotContain(remaining, d => d.Id == diagnostic.Id && d.Location.GetLineSpan().Equals(diagnostic.Location.GetLineSpan()));
        return await TextsAsync(changed);
    }

    /// <summary>Applies the fix to everything in the solution.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ApplyToAllAsync(string equivalenceKey, params string[] ids)
    {
        var diagnostics = await TestSolution.AnalyzeAsync(_solution.Project, new TAnalyzer());
        var first = diagnostics.First(d => ids.Contains(d.Id));
        var provider = new DiagnosticSource(diagnostics, _solution.Project);
        var context = first.Location.SourceTree is { } tree
            ? new FixAllContext(_solution.Project.GetDocument(tree)!, _fix, FixAllScope.Solution, equivalenceKey, ids, provider, TestContext.Current.CancellationToken)
            : new FixAllContext(_solution.Project, _fix, FixAllScope.Solution, equivalenceKey, ids, provider, TestContext.Current.CancellationToken);
        var action = await _fix.GetFixAllProvider()!.GetFixAsync(context);
        _changed = await ChangedAsync(action!);
        return await TextsAsync(_changed);
    }

    /// <summary>What is still reported after <see cref="ApplyToAllAsync"/>.</summary>
    public async Task<IEnumerable<string>> RemainingAsync(string id)
        => (await TestSolution.AnalyzeAsync(_changed!, new TAnalyzer())).Where(d => d.Id == id).Select(d => d.ToString());

    public void Dispose() => _solution.Dispose();

    private async Task<Project> ChangedAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(_solution.Project.Id)!;
        Assert.Empty((await TestSolution.CompileAsync(changed)).Select(d => d.ToString()));
        return changed;
    }

    private async Task<Diagnostic> FirstAsync(Project project)
        => (await TestSolution.AnalyzeAsync(project, new TAnalyzer())).First(d => _fix.FixableDiagnosticIds.Contains(d.Id));

    private async Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var path = diagnostic.Location.GetLineSpan().Path;
        TextDocument document = _solution.Project.Documents.FirstOrDefault(d => d.FilePath == path)
            ?? _solution.Project.AdditionalDocuments.Single(d => d.FilePath == path);
        var context = new CodeFixContext(
            document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
        await _fix.RegisterCodeFixesAsync(context);
        var secrets = SecretLeak.RandomParts((await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString()).Append(SampleKeys.Hex24);
        Assert.All(actions, a => SecretLeak.AssertNone(secrets, a.Title + a.EquivalenceKey));
        return actions;
    }

    private static async Task<IReadOnlyDictionary<string, string>> TextsAsync(Project project)
    {
        var texts = new Dictionary<string, string>();
        foreach (var document in project.Documents.Concat(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments))
        {
            texts.Add(document.FilePath![TestSolution.Root.Length..], (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        }

        return texts;
    }

    /// <summary>Hands the diagnostics of one run to a fix-all provider.</summary>
    private sealed class DiagnosticSource(IReadOnlyList<Diagnostic> diagnostics, Project project) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project asked, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>(asked.Id == project.Id ? diagnostics : []);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(d => d.Location.SourceTree?.FilePath == tree!.FilePath);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project asked, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>(asked.Id == project.Id ? diagnostics.Where(d => !d.Location.IsInSource) : []);
    }
}
