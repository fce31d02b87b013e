using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Specwright.Analyzers.Keys;
using Specwright.CodeFixes;
using Specwright.Generator;
using Specwright.Validation;

namespace Specwright.Analyzers.Tests;

/// <summary>
/// Every rule has its page, its help link and its release line, and docs/rules/README.md is what the descriptors say.
/// To write it anew, run this test with the environment variable SPECWRIGHT_ACCEPT set to 1.
/// </summary>
public sealed class RuleIndexTests
{
    private static readonly string[] s_sections = ["## What", "## Why", "## Wrong", "## Right", "## Options", "## Suppression"];
    private static readonly Assembly[] s_assemblies = [typeof(SdkGenerator).Assembly, typeof(SpecValidationAnalyzer).Assembly, typeof(HardCodedKeyAnalyzer).Assembly];
    private static readonly string s_root = FindRoot();

    public static TheoryData<string> Ids => [.. Descriptors().Select(d => d.Id)];

    [Fact]
    public async Task The_index_is_what_the_descriptors_say()
    {
        var file = Path.Combine(s_root, "docs", "rules", "README.md");
        var expected = Index();
        if (Environment.GetEnvironmentVariable("SPECWRIGHT_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, expected, TestContext.Current.CancellationToken);
        }

        Assert.Equal(expected, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_all_sections(string id)
    {
        var descriptor = Descriptors().Single(d => d.Id == id);
        var lines = File.ReadAllLines(Path.Combine(s_root, "docs", "rules", id + ".md"));
        Assert.Equal($"# {id}: {descriptor.Title}", lines[0]);
        Assert.Contains(lines, l => l == $"| Category | {descriptor.Category} |");
        Assert.Contains(lines, l => l == $"| Severity | {Severity(descriptor)} |");
        Assert.Equal(s_sections, lines.Where(l => s_sections.Contains(l)));
        Assert.True(lines.Any(l => l.StartsWith("| Code fix | Yes", StringComparison.Ordinal)) == Fixable().Contains(id));
        Assert.DoesNotContain(lines, HasKey);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_links_to_its_page(string id)
        => Assert.Equal($"https://github.com/specwright/specwright/blob/main/docs/rules/{id}.md", Descriptors().Single(d => d.Id == id).HelpLinkUri);

    /// <summary>Keys in our own pages would be a bad example.</summary>
    private static bool HasKey(string line) => new KeyMatcher(BuiltInKeys.All).Find(line).Any(m => m.Verdict == KeyVerdict.Key);

    private static string Index()
    {
        var fixable = Fixable();
        var text = new StringBuilder("# Rules\n\n| Id | Title | Category | Severity | Fix |\n|---|---|---|---|---|\n");
        foreach (var rule in Descriptors())
        {
            text.Append(null, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Category} | {Severity(rule)} | {(fixable.Contains(rule.Id) ? "yes" : "")} |\n");
        }

        return text.ToString();
    }

    private static string Severity(DiagnosticDescriptor rule) => rule.DefaultSeverity + (rule.IsEnabledByDefault ? "" : ", off");

    /// <summary>The static descriptors of all types, wherever they are kept.</summary>
    private static IEnumerable<DiagnosticDescriptor> Descriptors()
        => s_assemblies.SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .OrderBy(d => d.Id, StringComparer.Ordinal);

    private static HashSet<string> Fixable()
        => [.. typeof(HardCodedKeyFixProvider).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(t => ((CodeFixProvider)Activator.CreateInstance(t)!).FixableDiagnosticIds)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Generator.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
