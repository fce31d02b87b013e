using System.Text.Json;
using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests;

/// <summary>The program as a user has it: exit code, rows, progress, and files.</summary>
public sealed class HarnessTests
{
    [Fact]
    public void A_spec_that_passes_gives_0_and_its_row()
    {
        using var folder = new SpecFolder();
        var (code, output, progress) = Run(folder.Write("shop.yaml", SpecFolder.Shop), "--in-process");

        Assert.Equal(0, code);
        Assert.Contains("shop | 3.1.0 | 2 | 2 | 1 | 1 | 1 | ", output, StringComparison.Ordinal);
        Assert.Contains("1 specs (0 files are none), 1 pass, 0 errors, 0 warnings, 0 crashed", output, StringComparison.Ordinal);
        Assert.Contains("[1/1 00:00]", progress, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spec_that_does_not_end_in_time_gives_1_and_costs_only_its_own_row()
    {
        using var folder = new SpecFolder();
        var (code, output, _) = Run(folder.Write("shop.yaml", SpecFolder.Shop), "--timeout", "0");

        Assert.Equal(1, code);
        Assert.Contains("FAIL shop", output, StringComparison.Ordinal);
        Assert.Contains("Not finished after 0 seconds while Generating", output, StringComparison.Ordinal);
        Assert.Contains("1 specs (0 files are none), 0 pass", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_process_gives_the_same_row()
    {
        using var folder = new SpecFolder();
        var path = folder.Write("shop.yaml", SpecFolder.Shop);
        var (alone, child) = (Path.Combine(folder.Path, "alone.json"), Path.Combine(folder.Path, "child.json"));

        Assert.Equal((0, 0), (Run(path, "--json", alone, "--in-process").Code, Run(path, "--json", child).Code));

        Assert.Equal(Stable(alone), Stable(child));
    }

    [Fact]
    public void The_rows_are_there_for_tools()
    {
        using var folder = new SpecFolder();
        var json = Path.Combine(folder.Path, "rows.json");
        Run(folder.Write("shop.yaml", SpecFolder.Shop), "--json", json, "--in-process");

        using var report = JsonDocument.Parse(File.ReadAllText(json));
        var row = Assert.Single(report.RootElement.GetProperty("rows").EnumerateArray());
        Assert.True(row.GetProperty("passed").GetBoolean());
        Assert.Equal(2, row.GetProperty("methods").GetInt32());
        Assert.Equal(2, row.GetProperty("secondOpinion").GetProperty("operations").GetInt32());
        Assert.Equal((2, 1), (row.GetProperty("roundTrips").GetProperty("equal").GetInt32(), row.GetProperty("roundTrips").GetProperty("respelt").GetInt32()));
        Assert.True(row.GetProperty("assemblyBytes").GetInt64() > 1000);
        Assert.True(row.GetProperty("memory").GetProperty("managed").GetInt64() > 0);
        Assert.True(row.GetProperty("times").GetProperty("compile").GetDouble() > 0);
    }

    [Fact]
    public void Rows_of_an_earlier_run_are_added()
    {
        using var folder = new SpecFolder();
        var path = folder.Write("shop.yaml", SpecFolder.Shop);
        var (first, both) = (Path.Combine(folder.Path, "first.json"), Path.Combine(folder.Path, "both.json"));
        Run(path, "--json", first, "--timeout", "0");

        var (code, output, _) = Run(path, "--with", first, "--json", both, "--in-process");

        Assert.Equal(1, code);
        Assert.Contains("2 specs (0 files are none), 1 pass, 0 errors, 0 warnings, 1 crashed", output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(File.ReadAllText(both));
        Assert.Equal([false, true], report.RootElement.GetProperty("rows").EnumerateArray().Select(static row => row.GetProperty("passed").GetBoolean()));
    }

    [Fact]
    public void A_document_that_is_invalid_yields_problems_and_passes()
    {
        using var folder = new SpecFolder();
        var (code, output, _) = Run(folder.Write("future.yaml", "openapi: 9.0.0\ninfo: {title: Future, version: '1'}\npaths: {/a: {get: {}}}\n"), "--in-process");

        Assert.Equal(0, code);
        Assert.Contains("SPW1014×1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_a_table_of_specs_and_one_of_suites()
    {
        using var folder = new SpecFolder();
        using var suite = new SpecFolder();
        suite.Write("a/b.yaml", SpecFolder.Shop);
        suite.Write("package.json", "{}");
        var page = Path.Combine(folder.Path, "corpus.md");
        Run(folder.Write("shop.yaml", SpecFolder.Shop), suite.Path, "--markdown", page, "--in-process");

        var text = File.ReadAllText(page);
        Assert.Contains("\n| shop | 3.1.0 | 2 | 2 |", text, StringComparison.Ordinal);
        Assert.Contains($"\n| {Path.GetFileName(suite.Path)} | 1 | 1 | 1 | 2 | 2 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_files_are_kept_on_demand()
    {
        using var folder = new SpecFolder();
        using var kept = new SpecFolder();
        Run(folder.Write("shop.yaml", SpecFolder.Shop), "--keep", kept.Path, "--in-process");

        Assert.Contains(Directory.EnumerateFiles(Path.Combine(kept.Path, "shop")), static path => File.ReadAllText(path).Contains("class Pet", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_command_line_gives_2_and_the_usage()
    {
        var (code, _, progress) = Run("--nothing");

        Assert.Equal(2, code);
        Assert.Contains(Arguments.Usage, progress, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Progress) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var progress = new StringWriter();
        return (Harness.Run(args, output, progress), output.ToString(), progress.ToString());
    }

    // A row without what differs from run to run.
    private static string Stable(string json)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(json))!;
        foreach (var row in node["rows"]!.AsArray())
        {
            row!.AsObject().Remove("times");
            row.AsObject().Remove("memory");
        }

        return node.ToJsonString();
    }
}
