using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests;

/// <summary>Every case of ../shared/reference/key-cases.json: the expected ids, and no five characters of a key in what is reported.</summary>
public sealed class KeyCasesTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Net.Http; using System.Text; using System.Threading.Tasks;\n";
    private const string ProjectFile = "add:";
    private static readonly string? s_file = FindCases();

    public static TheoryData<string> Ids()
    {
        var data = new TheoryData<string>();
        if (s_file is null)
        {
            data.Add("absent");
            return data;
        }

        foreach (var item in Load())
        {
            data.Add(item.GetProperty("id").GetString()!);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_case_gives_exactly_the_expected_ids(string id)
    {
        if (s_file is null)
        {
            Assert.Skip("../shared/reference/key-cases.json is not here.");
        }

        var item = Load().Single(i => i.GetProperty("id").GetString() == id);
        var code = item.GetProperty("code").GetString()!;
        using var solution = Create(item.GetProperty("kind").GetString()!, code);
        Assert.Empty(await TestSolution.CompileAsync(solution.Project));
        var diagnostics = await TestSolution.AnalyzeAsync(solution.Project, AllAnalyzers.Create());
        Assert.Equal(item.GetProperty("expect").EnumerateArray().Select(e => e.GetString()!), diagnostics.Select(d => d.Id));
        Assert.All(diagnostics, d => SecretLeak.AssertNone(SecretLeak.RandomParts(code).Append(SampleKeys.Hex24), d));
    }

    [Fact]
    public async Task The_log_of_the_compiler_repeats_no_key_of_any_case()
    {
        if (s_file is null)
        {
            Assert.Skip("../shared/reference/key-cases.json is not here.");
        }

        var folder = Directory.CreateTempSubdirectory("spw-cases-");
        try
        {
            var cases = Load().Where(static item => item.GetProperty("expect").GetArrayLength() > 0).Select(static item => (Id: item.GetProperty("id").GetString()!, Kind: item.GetProperty("kind").GetString()!, Code: item.GetProperty("code").GetString()!)).ToList();
            List<string> sources = [], files = [];
            foreach (var (id, kind, code) in cases)
            {
                var isFile = kind.StartsWith(ProjectFile, StringComparison.Ordinal);
                var name = isFile ? Path.Combine(id, kind[ProjectFile.Length..]) : id + ".cs";
                (isFile ? files : sources).Add(name);
                Directory.CreateDirectory(Path.Combine(folder.FullName, Path.GetDirectoryName(name)!));
                var text = isFile ? code : $"namespace {id} {{\n{Source(kind, code)}\n}}\n";
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text, TestContext.Current.CancellationToken);
            }

            var console = await RealCompiler.RunAsync(folder.FullName, sources, files);
            var log = await File.ReadAllTextAsync(Path.Combine(folder.FullName, RealCompiler.Log), TestContext.Current.CancellationToken);
            Assert.DoesNotContain("error CS", console, StringComparison.Ordinal);
            Assert.DoesNotContain("AD0001", console + log, StringComparison.Ordinal);
            Assert.All(["SPW2001", "SPW2002", "SPW2005", "SPW2008", "SPW2011"], id => Assert.Contains($"\"ruleId\": \"{id}\"", log, StringComparison.Ordinal));
            var secrets = cases.SelectMany(static item => SecretLeak.RandomParts(item.Code)).Append(SampleKeys.Hex24).Distinct().ToList();
            SecretLeak.AssertNone(secrets, WithoutPaths(log));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The log without addresses: the name of the temporary folder is random too.</summary>
    private static string WithoutPaths(string log) => string.Join('\n', log.Split('\n').Where(static line => !line.Contains("\"uri\"", StringComparison.Ordinal)));

    private static TestSolution Create(string kind, string code)
    {
        var solution = new TestSolution(OutputKind.DynamicallyLinkedLibrary, LanguageVersion.Preview);
        if (kind.StartsWith(ProjectFile, StringComparison.Ordinal))
        {
            solution.AddProjectFile(kind[ProjectFile.Length..], code);
            return solution;
        }

        solution.AddSource("Case.cs", Source(kind, code));
        return solution;
    }

    private static string Source(string kind, string code)
        => kind switch
        {
            "stmt" => Usings + "class Opt(string value) { public string Value = value; }\n"
                + "class Case { HttpClient client = new(); bool flag = false; string s = \"\"; Opt o = new(\"\"); void Run() {\n" + code + "\n} }",
            "member" => Usings + "partial class Case {\n" + code + "\n}",
            _ => code,
        };

    private static IEnumerable<JsonElement> Load() => JsonDocument.Parse(File.ReadAllText(s_file!)).RootElement.EnumerateArray();

    private static string? FindCases()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "reference", "key-cases.json");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
