using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests;

/// <summary>Every case of ../shared/reference/key-cases.json: the expected ids, and no five characters of a key in what is reported.</summary>
public sealed class KeyCasesTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Net.Http; using System.Text; using System.Threading.Tasks;\n";
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

    private static TestSolution Create(string kind, string code)
    {
        var solution = new TestSolution(OutputKind.DynamicallyLinkedLibrary, LanguageVersion.Preview);
        if (kind.StartsWith("add:", StringComparison.Ordinal))
        {
            solution.AddProjectFile(kind[4..], code);
            return solution;
        }

        solution.AddSource("Case.cs", kind switch
        {
            "stmt" => Usings + "class Opt(string value) { public string Value = value; }\n"
                + "class Case { HttpClient client = new(); bool flag = false; string s = \"\"; Opt o = new(\"\"); void Run() {\n" + code + "\n} }",
            "member" => Usings + "partial class Case {\n" + code + "\n}",
            _ => code,
        });
        return solution;
    }

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
