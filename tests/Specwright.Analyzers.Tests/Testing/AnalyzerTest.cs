using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>
/// Runs one analyzer over marked sources and project files. Every mark needs its diagnostic and every diagnostic its mark; the sources must compile.
/// </summary>
internal sealed class AnalyzerTest<TAnalyzer>(string rule)
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private readonly List<(string Path, MarkupText Markup)> _sources = [];
    private readonly List<(string Path, MarkupText Markup)> _files = [];
    private readonly List<(string Path, string Text)> _configs = [];
    private readonly List<MetadataReference> _references = [];
    private bool _mayNotCompile;
    private LanguageVersion _languageVersion = LanguageVersion.Latest;

    public AnalyzerTest<TAnalyzer> WithSource(string markup, string? path = null)
    {
        _sources.Add((path ?? $"Source{_sources.Count}.cs", MarkupText.Parse(markup)));
        return this;
    }

    public AnalyzerTest<TAnalyzer> WithFile(string path, string markup)
    {
        _files.Add((path, MarkupText.Parse(markup)));
        return this;
    }

    /// <summary>Adds options for all C# files, as lines of an .editorconfig section.</summary>
    public AnalyzerTest<TAnalyzer> WithOption(string name, string value, string section = "*.cs")
    {
        _configs.Add((".editorconfig", $"[{section}]\n{name} = {value}\n"));
        return this;
    }

    /// <summary>Adds a global option, as .globalconfig and MSBuild properties give them.</summary>
    public AnalyzerTest<TAnalyzer> WithGlobalOption(string name, string value)
    {
        _configs.Add((".globalconfig", $"{name} = {value}\n"));
        return this;
    }

    public AnalyzerTest<TAnalyzer> WithReference(MetadataReference reference)
    {
        _references.Add(reference);
        return this;
    }

    /// <summary>Adds a generated SDK.</summary>
    public AnalyzerTest<TAnalyzer> WithSdk(SampleSdk sdk, SdkPlace place)
    {
        _references.Add(SampleSdk.Runtime);
        if (place == SdkPlace.Referenced)
        {
            return WithReference(sdk.Reference);
        }

        _sources.AddRange(sdk.Sources.Select(static source => (source.Path, new MarkupText(source.Text, []))));
        return this;
    }

    public AnalyzerTest<TAnalyzer> WithLanguageVersion(LanguageVersion version)
    {
        _languageVersion = version;
        return this;
    }

    /// <summary>Switches a rule off that has its own tests.</summary>
    public AnalyzerTest<TAnalyzer> Without(string id) => WithGlobalOption($"dotnet_diagnostic.{id}.severity", "none");

    /// <summary>Allows sources that do not compile, as they are while somebody types.</summary>
    public AnalyzerTest<TAnalyzer> ThatMayNotCompile()
    {
        _mayNotCompile = true;
        return this;
    }

    public async Task<IReadOnlyList<Diagnostic>> RunAsync()
    {
        using var solution = Create();
        if (!_mayNotCompile)
        {
            Assert.Empty((await TestSolution.CompileAsync(solution.Project)).Select(Print));
        }

        var diagnostics = await TestSolution.AnalyzeAsync(solution.Project, new TAnalyzer());
        var expected = _sources.Concat(_files).SelectMany(s => s.Markup.Spans.Select(m => Print(m.Id ?? rule, s.Path, m.Span, s.Markup.Text)));
        Assert.Equal(expected.Order(StringComparer.Ordinal), diagnostics.Select(Print).Order(StringComparer.Ordinal));
        return diagnostics;
    }

    /// <summary>Runs the analyzer and gives what it reports, for tests that look at more than places.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync()
    {
        using var solution = Create();
        return await TestSolution.AnalyzeAsync(solution.Project, new TAnalyzer());
    }

    private TestSolution Create()
    {
        var solution = new TestSolution(languageVersion: _languageVersion);
        _sources.ForEach(s => solution.AddSource(s.Path, s.Markup.Text));
        _files.ForEach(f => solution.AddProjectFile(f.Path, f.Markup.Text));
        _references.Distinct().ToList().ForEach(solution.AddReference);
        foreach (var group in _configs.GroupBy(c => c.Path))
        {
            var head = group.Key == ".globalconfig" ? "is_global = true\n" : "root = true\n";
            solution.AddConfig(group.Key, head + string.Concat(group.Select(c => c.Text)));
        }

        return solution;
    }

    private static string Print(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var path = span.Path.StartsWith(TestSolution.Root, StringComparison.Ordinal) ? span.Path[TestSolution.Root.Length..] : span.Path;
        return Print(diagnostic.Id, path, span.Span);
    }

    private static string Print(string id, string path, TextSpan span, string text)
        => Print(id, path, SourceText.From(text).Lines.GetLinePositionSpan(span));

    private static string Print(string id, string path, LinePositionSpan span)
        => string.Create(CultureInfo.InvariantCulture, $"{path}{span}: {id}");
}
